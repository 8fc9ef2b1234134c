/** Warns of positions that are probably mistyped: the right spot is where another order or sign puts it. */
import { typed } from '../../authoring/check.ts';
import { listRewritten } from '../../authoring/edits.ts';
import { fixOf } from '../../authoring/fix.ts';
import { localised } from '../../authoring/localised.ts';
import { at, type Log, warn } from '../../authoring/spot.ts';
import { distance } from '../../domain/distance.ts';
import { AuthoredPlaceSchema } from '../read/authoredPlaces.ts';
import type { RecordList } from '../read/lists.ts';
import { astray, FAR, type Spoken, swapped } from './astray.ts';
import type { Ground } from './ground.ts';
import type { Position } from './land.ts';
import { ancestors, type PlaceTree } from './place-tree.ts';

/** Kilometres: what is as near as that to where it should be is there. */
const NEAR = 100;
/** So many neighbours say where a place is; one alone might itself be wrong. */
const NEIGHBOURS = 2;

type Place = Spoken & {
  readonly names: readonly string[];
  readonly radius?: number | undefined;
};
/** What to say of a position, and the one that was probably meant. */
type Mistyped = { readonly message: string; readonly meant: Position | undefined };
/** Somewhere that a place should be near to, and who says so. */
type Witness = { readonly position: Position; readonly reach: number; readonly says: string };

/**
 * A position is mistyped if it is far from every place that could vouch for it (a city of its name, the
 * place it lies in, other places of the dossier) and swapping its numbers, or their signs, puts it beside
 * one; or if land, sea and borders say so (`astray.ts`). So no ship, island or namesake is warned of
 * because of where it is alone.
 */
export function warnOfPositions(log: Log, list: RecordList, tree: PlaceTree, ground: Ground): void {
  const spots = spotsOf(list, tree);
  const places = spots.map(({ place }) => place);
  for (const { item, place } of spots) {
    const found = mistyped(place, places, tree, ground);
    if (found === undefined) continue;
    const spot = at(item, 'position');
    const fixes = fixOf(
      `Write ${written(found.meant)}`,
      [listRewritten(spot, found.meant ?? [])],
      true,
    );
    warn(log, spot, 'place/position', found.message, fixes);
  }
}

function spotsOf({ items }: RecordList, tree: PlaceTree) {
  const spots = items.flatMap((item) => {
    const place = typed(item, AuthoredPlaceSchema);
    if (!place) return [];
    const { names, shortNames = names } = place;
    const written = [names, shortNames].flatMap((each) => Object.values(localised(each, 'und')));
    return [{ item, place: { ...place, names: written } }];
  });
  const namesById = new Map(spots.map(({ place }) => [place.id, place.names]));
  return spots.map(({ item, place }) => {
    const around = ancestors(tree, place.id).flatMap((id) => namesById.get(id) ?? []);
    return { item, place: { ...place, said: [...place.names, place.gazetteer.record, ...around] } };
  });
}

function mistyped(
  place: Place,
  places: readonly Place[],
  tree: PlaceTree,
  ground: Ground,
): Mistyped | undefined {
  const { position } = place;
  const others = places.filter((other) => other !== place);
  const named = [...sameName(place, ground), ...around(place, others, tree)];
  const isApart = named.every(
    (witness) => distance(position, witness.position) > FAR + witness.reach,
  );
  const besideOne = isApart ? besideWitness(position, named) : undefined;
  if (besideOne) return besideOne;
  const besideOthers = besideNeighbours(position, others);
  if (besideOthers) return besideOthers;
  const isVouchedFor = named.length > 0 && !isApart;
  const said = isVouchedFor ? undefined : astray(place, others, ground);
  const meant = swapped(position);
  if (said === undefined) return undefined;
  return {
    meant,
    message: `${written(position)} ${said} write ${written(meant)}: longitude comes first`,
  };
}

function besideWitness(position: Position, named: readonly Witness[]): Mistyped | undefined {
  for (const meant of [swapped(position), ...otherSigns(position)]) {
    const witness = named.find((each) => isNear(meant, each.position, each.reach));
    if (witness) return messageFor(position, meant, witness.says);
  }
  return undefined;
}

function besideNeighbours(position: Position, others: readonly Place[]): Mistyped | undefined {
  if (others.some((other) => distance(position, other.position) < FAR)) return undefined;
  const meant = swapped(position);
  const neighbours = others.filter((other) => isNear(meant, other.position, NEAR));
  if (neighbours.length < NEIGHBOURS) return undefined;
  const ids = neighbours.map(({ id }) => `\`${id}\``).join(', ');
  return messageFor(position, meant, `${ids} are there`);
}

function sameName({ names }: Place, { cities }: Ground): Witness[] {
  const own = new Set(names.map((name) => name.toLowerCase()));
  return cities
    .filter((city) => Object.values(city.names).some((name) => own.has(name.toLowerCase())))
    .map(({ names: { en = '' }, position }) => ({
      ...{ position, reach: NEAR },
      says: `the city of ${en} is there`,
    }));
}

function around({ id }: Place, others: readonly Place[], tree: PlaceTree): Witness[] {
  const above = ancestors(tree, id);
  return others
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

function otherSigns([longitude, latitude]: Position): Position[] {
  return [
    [-longitude, latitude],
    [longitude, -latitude],
    [-longitude, -latitude],
  ];
}

function messageFor(given: Position, meant: Position | undefined, says: string): Mistyped {
  const rule =
    meant && Math.abs(meant[0]) === Math.abs(given[0])
      ? 'west and south have a minus sign'
      : 'longitude comes first';
  return {
    meant,
    message: `${written(given)} is far away from where this place should be. Is it ${written(meant)}? For ${says}; ${rule}`,
  };
}

function written(position: Position | undefined): string {
  return `[${position?.join(', ')}]`;
}
