/** Warns of positions that are probably mistyped: the right spot is where another order or sign puts it. */
import { readFileSync } from 'node:fs';
import { typed } from '../../src/authoring/check.ts';
import { localised } from '../../src/authoring/localised.ts';
import { at, type Log, warn } from '../../src/authoring/spot.ts';
import { distance } from '../../src/domain/distance.ts';
import { AuthoredPlaceSchema } from '../read/authored.ts';
import type { RecordList } from '../read/lists.ts';
import { ancestors, type PlaceTree } from './place-tree.ts';

/** Kilometres: what is farther from where it should be is mistyped, not measured elsewhere. */
const FAR = 1000;
/** Kilometres: what is as near as that to where it should be is there. */
const NEAR = 100;
/** So many neighbours say where a place is; one alone might itself be wrong. */
const NEIGHBOURS = 2;

/** Degrees WGS 84: longitude, latitude. */
type Position = readonly [longitude: number, latitude: number];
type Place = {
  readonly id: string;
  readonly names: readonly string[];
  readonly position: Position;
  readonly radius?: number | undefined;
};
/** Somewhere that a place should be near to, and who says so. */
type Witness = { readonly position: Position; readonly reach: number; readonly says: string };

/**
 * A position is mistyped if it is far from every place that could vouch for it (a city of its name, the
 * place it lies in, other places of the dossier) and swapping its numbers, or their signs, puts it beside
 * one. So no ship, island or namesake is warned of because of where it is alone.
 */
export function warnOfPositions(log: Log, { items }: RecordList, tree: PlaceTree): void {
  const spots = items.flatMap((item) => {
    const place = typed(item, AuthoredPlaceSchema);
    if (!place) return [];
    const { names, shortNames = names } = place;
    const written = [names, shortNames].flatMap((each) => Object.values(localised(each, 'und')));
    return [{ item, place: { ...place, names: written } }];
  });
  const places = spots.map(({ place }) => place);
  for (const { item, place } of spots) {
    const message = mistyped(place, places, tree);
    if (message) warn(log, at(item, 'position'), message);
  }
}

function mistyped(place: Place, places: readonly Place[], tree: PlaceTree): string | undefined {
  const { position } = place;
  const named = [...sameName(place), ...around(place, places, tree)];
  if (named.every((witness) => distance(position, witness.position) > FAR + witness.reach)) {
    for (const meant of [swapped(position), ...otherSigns(position)]) {
      const witness = named.find((each) => isNear(meant, each.position, each.reach));
      if (witness) return messageFor(position, meant, witness.says);
    }
  }
  const others = places.filter((other) => other !== place);
  if (others.some((other) => distance(position, other.position) < FAR)) return undefined;
  const meant = swapped(position);
  const neighbours = others.filter((other) => isNear(meant, other.position, NEAR));
  return neighbours.length < NEIGHBOURS
    ? undefined
    : messageFor(
        position,
        meant,
        `${neighbours.map(({ id }) => `\`${id}\``).join(', ')} are there`,
      );
}

function sameName({ names }: Place): Witness[] {
  const own = new Set(names.map((name) => name.toLowerCase()));
  return cities()
    .filter((city) => Object.values(city.names).some((name) => own.has(name.toLowerCase())))
    .map(({ names: { en = '' }, position }) => ({
      ...{ position, reach: NEAR },
      says: `the city of ${en} is there`,
    }));
}

function around({ id }: Place, places: readonly Place[], tree: PlaceTree): Witness[] {
  const above = ancestors(tree, id);
  return places
    .filter((place) => place.id !== id && above.includes(place.id))
    .map((place) => ({
      position: place.position,
      reach: Math.max(NEAR, place.radius ?? 0),
      says: `\`${place.id}\`, in which it lies, is there`,
    }));
}

function isNear(meant: Position | undefined, other: Position, reach: number): meant is Position {
  return meant !== undefined && distance(meant, other) < reach;
}

/** With the other number first, if that is a position. */
function swapped([longitude, latitude]: Position): Position | undefined {
  return Math.abs(longitude) <= 90 ? [latitude, longitude] : undefined;
}

function otherSigns([longitude, latitude]: Position): Position[] {
  return [
    [-longitude, latitude],
    [longitude, -latitude],
    [-longitude, -latitude],
  ];
}

function messageFor(given: Position, meant: Position | undefined, says: string): string {
  const written = (position: Position | undefined) => `[${position?.join(', ')}]`;
  const rule =
    meant && Math.abs(meant[0]) === Math.abs(given[0])
      ? 'west and south have a minus sign'
      : 'longitude comes first';
  return `${written(given)} is far away from where this place should be. Is it ${written(meant)}? For ${says}; ${rule}`;
}

type City = { readonly names: Readonly<Record<string, string>>; readonly position: Position };
let known: readonly City[] | undefined;

/** The cities of the basemap. The file is ours. */
function cities(): readonly City[] {
  known ??= JSON.parse(
    readFileSync(new URL('../../public/basemap/labels.json', import.meta.url), 'utf8'),
  ).cities as readonly City[];
  return known;
}
