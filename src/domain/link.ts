/** From a parsed dataset to the catalogue. */

import type { Catalog } from './catalog.ts';
import { catalogWork } from './catalogOf.ts';
import type * as dataset from './dataset.ts';
import type { DatasetFault } from './faults.ts';
import { integrityWork } from './integrity.ts';
import type { LongWork } from './longWork.ts';

/** A catalogue, or every fault of the dataset. */
export type Linked =
  | { readonly ok: true; readonly catalog: Catalog }
  | { readonly ok: false; readonly faults: readonly DatasetFault[] };

/**
 * Resolves and sorts a dataset. All or nothing: a single dangling id, duplicate id or misplaced
 * excerpt, and there is no catalogue, only the list of faults.
 */
export function* link(data: dataset.Dataset): LongWork<Linked> {
  const faults = yield* integrityWork(data);
  if (faults.length > 0) return { ok: false, faults };
  return { ok: true, catalog: yield* catalogWork(data) };
}
