/** Ids of a binary index, checked. */
import type { LongWork } from '../longWork.ts';
import { PackedFault } from './fault.ts';
import { inBlocks } from './inBlocks.ts';
import type { Reading } from './reading.ts';
import { running } from './running.ts';
import type { Texts } from './texts.ts';

/** Of every row, where its id stands among sorted ids. Each id has one row. */
export function* ranksIn(
  { signed }: Reading,
  name: string,
  ids: Texts,
  count: number,
): LongWork<Uint32Array> {
  const section = `${name}.id`;
  const ranks = yield* running(yield* signed(section, count));
  const seen = new Uint8Array(count);
  yield* inBlocks(count, (from, to) => {
    for (let row = from; row < to; row += 1) {
      const rank = ranks[row] ?? 0;
      if (rank < 0 || rank >= ids.length || seen[rank] === 1) {
        throw new PackedFault(section, 'has an id twice, or none');
      }
      seen[rank] = 1;
    }
  });
  if (ids.length !== count) throw new PackedFault(section, `has ${ids.length} ids, not ${count}`);
  return new Uint32Array(ranks.buffer);
}

/** Of every stop, where what its id adds to its visit's stands among the texts. A visit has none of them twice. */
export function* ownIdsIn(
  { unsigned }: Reading,
  ids: Texts,
  visit: Uint32Array,
): LongWork<Uint32Array> {
  const own = yield* unsigned('stop.id', visit.length, ids.length);
  const seenIn = new Uint32Array(ids.length);
  yield* inBlocks(own.length, (from, to) => {
    for (let row = from; row < to; row += 1) {
      const at = own[row] ?? 0;
      const nth = (visit[row] ?? 0) + 1;
      if (seenIn[at] === nth) throw new PackedFault('stop.id', 'gives a visit the same stop twice');
      seenIn[at] = nth;
    }
  });
  return own;
}
