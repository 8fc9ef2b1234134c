import { checkId } from '../../authoring/registry.ts';
import { at, fail, type Log, lack, type Spot, textOf, warn } from '../../authoring/spot.ts';
import type { DatasetPlace } from '../../domain/dataset.ts';
import { distance } from '../../domain/distance.ts';
import type { RecordList } from '../read/lists.ts';
import { ancestors, type PlaceTree } from './place-tree.ts';

/** Radii by which a place may lie beyond the area of the place around it: areas are no circles. */
const TIMES_BEYOND = 4;
/** Kilometres by which it may lie beyond in any case, as a quarter of a city has no radius. */
const KM_BEYOND = 50;

const RADIUS_TODO = 'Give the `radius` of this area in kilometres';

/** Logs an unknown or circular `within`, and a missing radius. */
export function checkPlaces(log: Log, places: RecordList, tree: PlaceTree): void {
  const reported = new Set<string>();
  for (const item of places.items) {
    const within = at(item, 'within');
    checkId(log, within, places.registry);
    checkCircle(log, within, textOf(at(item, 'id')), tree, reported);
    const precision = textOf(at(item, 'precision'));
    if (precision && precision !== 'exact' && at(item, 'radius').value === undefined) {
      const message = `A place whose precision is \`${precision}\` is drawn as an area and needs a \`radius\` in kilometres`;
      const spot = at(item, 'precision');
      lack(log, spot, { rule: 'todo/radius', message: RADIUS_TODO }, () =>
        fail(log, spot, 'place/radius', message),
      );
    }
  }
}

/** Reports a circle once, at the first of its places. */
function checkCircle(
  log: Log,
  within: Spot,
  id: string | undefined,
  tree: PlaceTree,
  reported: Set<string>,
): void {
  if (id === undefined || reported.has(id)) return;
  const above = ancestors(tree, id);
  if (!above.includes(id)) return;
  for (const place of above) reported.add(place);
  const circle = [id, ...above].map((place) => `\`${place}\``).join(' → ');
  fail(
    log,
    within,
    'place/circle',
    `A place cannot lie within itself: ${circle}; take one \`within\` out`,
  );
}

/** Warns of every place that lies far from the one it is said to lie in. */
export function warnOfFarPlaces(
  log: Log,
  { items }: RecordList,
  places: readonly DatasetPlace[],
): void {
  const byId = new Map(places.map((place) => [place.id, place]));
  for (const item of items) {
    const place = byId.get(textOf(at(item, 'id')) ?? '');
    const around = byId.get(place?.within ?? '');
    if (place === undefined || around === undefined) continue;
    const reach = (around.radius ?? 0) * TIMES_BEYOND + (place.radius ?? 0) + KM_BEYOND;
    const apart = distance(place.position, around.position);
    if (apart <= reach) continue;
    const kilometres = Math.round(apart).toLocaleString('en');
    const message = `\`${place.id}\` is ${kilometres} km away from \`${around.id}\`, in which it is said to lie; correct a position or \`within\`, or give \`${around.id}\` a larger \`radius\``;
    warn(log, at(item, 'within'), 'place/far', message);
  }
}
