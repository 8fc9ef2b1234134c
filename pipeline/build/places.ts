import { localised, maybeLocalised } from '../../src/authoring/localised.ts';
import { checkId } from '../../src/authoring/registry.ts';
import { at, fail, type Log, type Spot, textOf } from '../../src/authoring/spot.ts';
import type { DatasetPlace } from '../../src/domain/dataset.ts';
import { ancestors, type PlaceTree } from '../check/place-tree.ts';
import { AuthoredPlaceSchema } from '../read/authored.ts';
import { type RecordList, recordsOf } from '../read/lists.ts';

/** Which place lies within which, as far as `places.yaml` says so. */
export function placeTreeOf({ items, registry }: RecordList): PlaceTree {
  const within = new Map(
    items.flatMap((item) => {
      const id = textOf(at(item, 'id'));
      const within = textOf(at(item, 'within'))?.trim();
      return id !== undefined && within ? [[id, within] as const] : [];
    }),
  );
  return { known: registry.ids, within };
}

/** Records what is wrong between places: an unknown or circular `within`, a missing radius. */
export function checkPlaces(log: Log, places: RecordList, tree: PlaceTree): void {
  const told = new Set<string>();
  for (const item of places.items) {
    const within = at(item, 'within');
    checkId(log, within, places.registry);
    checkCircle(log, within, textOf(at(item, 'id')), tree, told);
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

/** A circle is told once, at the first of its places. */
function checkCircle(
  log: Log,
  within: Spot,
  id: string | undefined,
  tree: PlaceTree,
  told: Set<string>,
): void {
  if (id === undefined || told.has(id)) return;
  const above = ancestors(tree, id);
  if (!above.includes(id)) return;
  for (const place of above) told.add(place);
  const circle = [id, ...above].map((place) => `\`${place}\``).join(' → ');
  fail(log, within, `A place cannot lie within itself: ${circle}; take one \`within\` out`);
}

/** Builds the published places, in authored order. */
export function buildPlaces(places: RecordList, language: string): DatasetPlace[] {
  return recordsOf(places, AuthoredPlaceSchema).map((place) => ({
    ...place,
    names: localised(place.names, language),
    shortNames: maybeLocalised(place.shortNames, language),
    note: maybeLocalised(place.note, language),
  }));
}
