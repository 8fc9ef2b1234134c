/** From the text of a dataset to its catalogue. */
import type { Catalog } from './catalog.ts';
import { DATASET_FORMAT } from './dataset.ts';
import type { DatasetFault } from './faults.ts';
import type { LongWork } from './longWork.ts';
import { parseWork } from './parse.ts';
import { readJson } from './readJson.ts';

export { fillTexts } from './fillTexts.ts';

/**
 * `malformed`: not JSON, as when cut off. `newer`: of a format that a later version of the page reads. The
 * faults are in the order of the file.
 */
export type Read =
  | { readonly catalog: Catalog }
  | {
      readonly problem: 'malformed' | 'newer' | 'invalid';
      readonly faults: readonly DatasetFault[];
    };

/** The whole catalogue, or what is wrong with the text. */
export function* readDataset(text: string): LongWork<Read> {
  const read = readJson(text, DATASET_FORMAT);
  if ('problem' in read) return read;
  const parsed = yield* parseWork(read.json);
  return parsed.ok ? { catalog: parsed.catalog } : { problem: 'invalid', faults: parsed.faults };
}
