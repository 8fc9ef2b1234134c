import { checkId } from '../../src/authoring/registry.ts';
import { at, fail, type Log, type Spot, textOf } from '../../src/authoring/spot.ts';
import type { RecordList } from '../read/lists.ts';
import { ancestors, type PlaceTree } from './place-tree.ts';

/** Logs an unknown or circular `within`, and a missing radius. */
export function checkPlaces(log: Log, places: RecordList, tree: PlaceTree): void {
  const reported = new Set<string>();
  for (const item of places.items) {
    const within = at(item, 'within');
    checkId(log, within, places.registry);
    checkCircle(log, within, textOf(at(item, 'id')), tree, reported);
    const precision = textOf(at(item, 'precision'));
    if (precision && precision !== 'exact' && at(item, 'radius').value === undefined) {
      fail(
        log,
        at(item, 'precision'),
        `A place whose precision is \`${precision}\` is drawn as an area and needs a \`radius\` in kilometres`,
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
  fail(log, within, `A place cannot lie within itself: ${circle}; take one \`within\` out`);
}
