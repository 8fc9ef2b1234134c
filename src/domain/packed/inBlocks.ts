/** Loops over the rows of a large dossier that can pause. A pause after each row would cost more than the row. */
import type { LongWork } from '../longWork.ts';

/** Rows that take about a millisecond before the browser has compiled the loop, where little is done with each. */
const BLOCK = 4096;

/**
 * Works at the rows before `length`, so many at a time: `work` is called with the first row and with the one after
 * the last.
 */
export function* inBlocks(
  length: number,
  work: (from: number, to: number) => void,
  block = BLOCK,
): LongWork<void> {
  for (let from = 0; from < length; from += block) {
    work(from, Math.min(from + block, length));
    yield;
  }
}
