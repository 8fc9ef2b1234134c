/** The options of a facet whose names have what a reader seeks. */
import type { LongWork } from '../../domain/longWork.ts';
import { isNamed } from '../../domain/search/inText.ts';

/** Ids of the options whose names have all the words; names are asked for one at a time. */
export function* soughtOptions(
  ids: readonly string[],
  sought: string,
  nameOf: (id: string) => string,
): LongWork<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const [i, id] of ids.entries()) {
    if (isNamed(nameOf(id), sought)) found.add(id);
    yield i / ids.length;
  }
  return found;
}
