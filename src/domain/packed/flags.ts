/** The bits that a row has beside those of its date (`dates.ts`). */
import type { Status } from '../dataset.ts';
import type { LongWork } from '../longWork.ts';
import { FLAGS_OF_DATES } from './dates.ts';
import { inBlocks } from './inBlocks.ts';

export const STATUSES: readonly Status[] = ['happened', 'announced', 'mentioned'];
/** Of a stop: its place is inferred. */
export const PLACE_INFERRED = FLAGS_OF_DATES;
/** Of a stop: what the number of its status is multiplied by, which takes two bits. */
export const STATUS = FLAGS_OF_DATES * 2;
/** Of a visit or a stop: claims of its own are in conflict. */
export const DISPUTED = FLAGS_OF_DATES * 8;
/** Of a visit or a stop: what the number of its notes of a conflict is multiplied by, in the highest bits. */
export const CONFLICTS = FLAGS_OF_DATES * 16;
/** Of a source: its title is inferred. */
export const TITLE_INFERRED = FLAGS_OF_DATES;

/** Which of `STATUSES` a stop has. */
export function statusOf(flags: number): number {
  return Math.floor(flags / STATUS) & 3;
}

/** The number of the status of every stop. */
export function statusesIn(flags: Uint32Array): Uint32Array {
  const statuses = new Uint32Array(flags.length);
  for (let row = 0; row < flags.length; row += 1) statuses[row] = statusOf(flags[row] ?? 0);
  return statuses;
}

/** How many notes of a conflict each row has. */
export function* conflictsIn(flags: Uint32Array): LongWork<Uint32Array> {
  const conflicts = new Uint32Array(flags.length);
  yield* inBlocks(conflicts.length, (from, to) => {
    for (let row = from; row < to; row += 1) {
      conflicts[row] = Math.floor((flags[row] ?? 0) / CONFLICTS);
    }
  });
  return conflicts;
}
