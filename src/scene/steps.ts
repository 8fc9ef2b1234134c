/** Steps of a time axis: which moments of the reader's local time are marked. */
import type { Stretch } from './scale.ts';

type Unit = 'hour' | 'day' | 'month' | 'year';
export type Step = {
  readonly unit: Unit;
  readonly count: number;
  /** About how long it is, milliseconds. */
  readonly length: number;
};

const HOUR = 3_600_000;
const LENGTHS: Readonly<Record<Unit, number>> = {
  hour: HOUR,
  day: 24 * HOUR,
  month: 30 * 24 * HOUR,
  year: 365 * 24 * HOUR,
};
const COUNTS = [
  ['hour', [1, 2, 3, 6, 12]],
  ['day', [1, 2, 5, 10]],
  ['month', [1, 3, 6]],
  ['year', [1, 2, 5, 10, 20, 50, 100, 200, 500]],
] as const satisfies readonly (readonly [Unit, readonly number[]])[];

/** From the finest to the coarsest. */
export const STEPS: readonly Step[] = COUNTS.flatMap(([unit, counts]) =>
  counts.map((count) => ({ unit, count, length: count * LENGTHS[unit] })),
);

/** Days; the overview of less than that has ticks finer than years. */
export const SHORT = 730;

/** Those that are whole years. */
export const YEARS: readonly Step[] = STEPS.filter(({ unit }) => unit === 'year');

/** The moments of a step in a stretch of time, both ends included, in order. */
export function stepMoments({ unit, count }: Step, { from, to }: Stretch): Date[] {
  const moments: Date[] = [];
  for (let date = startOf(unit, count, new Date(from)); date.getTime() <= to; ) {
    if (date.getTime() >= from && isRoomLeft(unit, count, date)) moments.push(date);
    date = after(unit, count, date);
  }
  return moments;
}

/** The last moment of the step that is not later than a date. */
function startOf(unit: Unit, count: number, date: Date): Date {
  const [year, month, day] = [date.getFullYear(), date.getMonth(), date.getDate()];
  switch (unit) {
    case 'year':
      return local(floor(year, count));
    case 'month':
      return local(year, floor(month, count));
    case 'day':
      return local(year, month, floor(day - 1, count) + 1);
    case 'hour':
      return local(year, month, day);
  }
}

function after(unit: Unit, count: number, date: Date): Date {
  const [year, month, day] = [date.getFullYear(), date.getMonth(), date.getDate()];
  switch (unit) {
    case 'year':
      return local(year + count);
    case 'month':
      return local(year, month + count);
    case 'day': {
      // Days are counted anew in every month, so that each begins with a tick.
      const next = local(year, month, day + count);
      return next.getMonth() === month ? next : local(year, month + 1);
    }
    case 'hour': {
      // An hour that clocks leave out is passed over; one that they repeat is marked once.
      const next = local(year, month, day, date.getHours() + count);
      const isSameDay = next.getDate() === day && next > date;
      return isSameDay ? next : local(year, month, day + 1);
    }
  }
}

/** Whether a day is not crowded by the first of the next month. */
function isRoomLeft(unit: Unit, count: number, date: Date): boolean {
  return unit !== 'day' || date.getDate() <= 32 - count;
}

function floor(value: number, count: number): number {
  return Math.floor(value / count) * count;
}

function local(year: number, month = 0, day = 1, hour = 0): Date {
  const date = new Date(2000, 0, 1, hour);
  // The constructor takes years before 100 for some of the twentieth century.
  date.setFullYear(year, month, day);
  date.setHours(hour);
  return date;
}
