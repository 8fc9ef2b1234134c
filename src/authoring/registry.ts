import { fail, failMissing, type Log, type Spot, textOf } from './spot.ts';
import { suggestion } from './suggest.ts';

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
  failMissing(log, spot, registry.noun, id, suggestion(id, registry.ids));
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
    if (ids.has(id))
      fail(
        log,
        spot,
        'id/duplicate',
        `Another ${noun} has the id \`${id}\`; give this one its own`,
      );
    ids.add(id);
  }
  return ids;
}
