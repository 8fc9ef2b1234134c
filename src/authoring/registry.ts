import { renamed } from './edits.ts';
import { type Fix, fixOf } from './fix.ts';
import { fail, failMissing, type Log, type Spot, textOf } from './spot.ts';
import { nearest, suggestion } from './suggest.ts';

/** The ids of one kind of record. */
export type Registry = {
  /** What the record is called in messages: "place". */
  readonly noun: string;
  readonly ids: ReadonlySet<string>;
  /** False when the file could not be read: then an unknown id proves nothing. */
  readonly complete: boolean;
};

/** Records a fault where an id is mentioned that no record has. */
export function checkId(log: Log, spot: Spot, registry: Registry): void {
  const id = textOf(spot)?.trim();
  if (!id || !registry.complete || registry.ids.has(id)) return;
  const { noun, ids } = registry;
  failMissing(log, spot, { noun, id }, suggestion(id, ids), nearestFix(spot, id, ids));
}

/** Writes the nearest known name, where there is one: a guess, and another name is another statement. */
export function nearestFix(spot: Spot, written: string, names: Iterable<string>): Fix[] {
  const near = nearest(written, names);
  return near === undefined ? [] : fixOf(`Write \`${near}\``, [renamed(spot, near)], true);
}

/**
 * Records a fault for every id that occurs again among the `id` keys of the given spots. Returns
 * the set of ids.
 */
export function uniqueIds(log: Log, spots: readonly Spot[], noun: string): Set<string> {
  const ids = new Set<string>();
  for (const spot of spots) {
    const id = textOf(spot);
    if (id === undefined) continue;
    if (ids.has(id)) {
      const message = `Another ${noun} has the id \`${id}\`; give this one its own`;
      const free = freeId(id, spots);
      fail(
        log,
        spot,
        'id/duplicate',
        message,
        fixOf(`Write \`${free}\``, [renamed(spot, free)], true),
      );
    }
    ids.add(id);
  }
  return ids;
}

/** The id with the first number behind it that none of the spots has. */
function freeId(id: string, spots: readonly Spot[]): string {
  const taken = new Set(spots.map(textOf));
  let number = 2;
  while (taken.has(`${id}-${number}`)) number += 1;
  return `${id}-${number}`;
}
