/** Whether a position lies where its place cannot be, at sea or in another country, and its swapped numbers do not. */
import { distance } from '../../domain/distance.ts';
import { countryName, type Ground } from './ground.ts';
import type { Position } from './land.ts';

/** A place, and all texts that may say where it is: its names, its gazetteer's record, those of the places around. */
export type Spoken = {
  readonly id: string;
  readonly position: Position;
  readonly precision: string;
  readonly said: readonly string[];
};

/** Kilometres: what is farther from where it should be is mistyped, not measured elsewhere. */
export const FAR = 1000;
/** Kilometres: what is farther out at sea lies on no beach, pier or small island. */
const OFF_SHORE = 100;
/** Kilometres: what is nearer to land belongs to it, as a pier does. */
const PIER = 10;
/** Kilometres: what is nearer to a city of the basemap is where people live. */
const BESIDE_CITY = 50;
/** Degrees of latitude: the land beyond is Antarctica. */
const ANTARCTIC = -60;

/**
 * What to say of a position whose numbers are probably swapped; `undefined` of one that may well be right.
 * It is doubted in two cases. Its place is said to lie in a country where only the swapped position is. Or it
 * lies at sea or in Antarctica without saying so, no place of the dossier ashore is near, the swapped position
 * is on land, and this is a town, another place of the dossier is there, or it is an exact spot at sea. A
 * dossier with a place that must be at sea has ships: only its towns are doubted then.
 */
export function astray(
  place: Spoken,
  others: readonly Spoken[],
  ground: Ground,
): string | undefined {
  const meant = swapped(place.position);
  if (!meant || distance(meant, place.position) < FAR) return undefined;
  return abroad(place, meant, ground) ?? adrift(place, meant, others, ground);
}

/** With the other number first, if that is a position. */
export function swapped([longitude, latitude]: Position): Position | undefined {
  return Math.abs(longitude) <= 90 ? [latitude, longitude] : undefined;
}

function abroad(place: Spoken, meant: Position, ground: Ground): string | undefined {
  const { position, said } = place;
  const named = said.flatMap(ground.countriesNamed).find((region) => {
    const seat = ground.seatOf(region);
    return (
      seat !== undefined &&
      distance(seat, meant) < distance(seat, position) &&
      ground.countryAt(meant) === region &&
      ground.countryAt(position) !== region
    );
  });
  if (named === undefined) return undefined;
  const country = countryName(named);
  return `${whereIs(position, ground)}, but its name, its gazetteer record or the place around it says ${country}. If you meant ${country},`;
}

function adrift(
  place: Spoken,
  meant: Position,
  others: readonly Spoken[],
  ground: Ground,
): string | undefined {
  const remote = remoteness(place, ground);
  if (!remote || !isInhabited(meant, ground)) return undefined;
  const near = others.filter((other) => distance(other.position, place.position) < FAR);
  if (near.some((other) => !remoteness(other, ground))) return undefined;
  const country = ground.countryAt(meant);
  const there = others.find(
    ({ position }) =>
      distance(position, meant) < FAR ||
      (country !== undefined && ground.countryAt(position) === country),
  );
  const isTown = place.precision === 'locality';
  const isSpotAtSea = place.precision === 'exact' && remote === 'at sea';
  if (!isTown && !there && !isSpotAtSea) return undefined;
  if (!isTown && others.some((other) => isSurelyAtSea(other, ground))) return undefined;
  const target = [
    country ? `: ${countryName(country)}` : '',
    there ? `, near \`${there.id}\`` : '',
  ];
  return `is ${remote}; swapped, it is on land${target.join('')}. If you meant that,`;
}

type Remote = 'at sea' | 'in Antarctica';

/** In which of the two a place lies, unless its name says so itself. */
function remoteness({ position, said }: Spoken, ground: Ground): Remote | undefined {
  if (ground.cities.some((city) => distance(city.position, position) < BESIDE_CITY)) return;
  if (!ground.isNearLand(position, OFF_SHORE)) {
    return said.some(ground.namesWater) ? undefined : 'at sea';
  }
  if (position[1] > ANTARCTIC) return;
  return said.flatMap(ground.countriesNamed).includes('AQ') ? undefined : 'in Antarctica';
}

function isInhabited(position: Position, ground: Ground): boolean {
  return position[1] > ANTARCTIC && ground.isNearLand(position, PIER);
}

/** Such a place is of a voyage: swapped, too, it would lie at sea. */
function isSurelyAtSea({ position }: Spoken, ground: Ground): boolean {
  if (ground.isNearLand(position, OFF_SHORE)) return false;
  const other = swapped(position);
  return !other || !ground.isNearLand(other, OFF_SHORE);
}

function whereIs(position: Position, ground: Ground): string {
  const country = ground.countryAt(position);
  if (country) return `is in another country (${countryName(country)})`;
  return ground.isNearLand(position, OFF_SHORE) ? 'is in another country' : 'is at sea';
}
