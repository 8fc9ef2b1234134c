/** Which stops have which words: an inverted list of all texts. */
import type { Catalog } from '../catalog.ts';
import type { LongWork } from '../longWork.ts';
import type { MonthNames } from '../monthNames.ts';
import { keysOf } from './keys.ts';
import { FIELDS, stopTexts } from './texts.ts';

/** Of a key, the rows of stops for each kind of text (`FIELDS`), each once, in order. */
export type Postings = readonly number[][];

/** The rows of each key (`keys.ts`) of a catalogue that has its texts. */
export function* readPostings(
  { stops }: Catalog,
  months: MonthNames,
): LongWork<ReadonlyMap<string, Postings>> {
  const textsOf = stopTexts(keysOf(months));
  const postings = new Map<string, number[][]>();
  for (const [row, stop] of stops.entries()) {
    const texts = textsOf(stop);
    for (const [field, name] of FIELDS.entries()) {
      for (const keys of texts[name]) for (const key of keys) add(postings, key, field, row);
    }
    yield (row + 1) / stops.length;
  }
  return postings;
}

function add(postings: Map<string, number[][]>, key: string, field: number, row: number): void {
  let lists = postings.get(key);
  if (!lists) {
    lists = FIELDS.map(() => []);
    postings.set(key, lists);
  }
  const list = lists[field];
  if (list && list[list.length - 1] !== row) list.push(row);
}
