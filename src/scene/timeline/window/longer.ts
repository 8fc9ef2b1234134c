/** What lasts, or may have been, longer than a day: found by its end as well as by its beginning. */
import type { Extent } from '../../../domain/date.ts';
import { countBefore, type Days } from '../../../domain/index/catalogIndex.ts';
import { daysAt } from './times.ts';

export type Longer = {
  /** By first day. */
  readonly rows: Uint32Array;
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** The latest of the last days up to here. */
  readonly latest: Int32Array;
};

/** Of some rows, which are in the order of their first days, those of more than a day. */
export function longerOf(byDay: Uint32Array, days: Days): Longer {
  const rows = byDay.filter((row) => (days.last[row] ?? 0) > (days.first[row] ?? 0));
  const { first, last } = daysAt(days, rows);
  const latest = last.slice();
  for (let i = 1; i < latest.length; i += 1) {
    latest[i] = Math.max(latest[i] ?? 0, latest[i - 1] ?? 0);
  }
  return { rows, first, last, latest };
}

/** The rows that touch some days, at most so many, those that begin last first. */
export function touching(
  { rows, first, last, latest }: Longer,
  { earliest, latest: end }: Extent,
  most: number,
): number[] {
  const found: number[] = [];
  for (let i = countBefore(first, end + 1) - 1; i >= 0; i -= 1) {
    if ((latest[i] ?? 0) < earliest || found.length >= most) break;
    if ((last[i] ?? 0) >= earliest) found.push(rows[i] ?? 0);
  }
  return found;
}
