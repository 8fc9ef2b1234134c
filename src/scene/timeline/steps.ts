/** Steps of a time axis: which moments of the reader's local time are marked. */
import { dayAt, midnight } from '../../domain/zone.ts';
import type { Stretch } from './scale.ts';

/** Nothing is known finer than to the day, so no ruler shows more. */
type Unit = 'day' | 'month' | 'year';
export type Step = {
  readonly unit: Unit;
  readonly count: number;
  /** About how long it is, milliseconds. */
  readonly length: number;
};

const DAY = 86_400_000;
const LENGTHS: Readonly<Record<Unit, number>> = { day: DAY, month: 30 * DAY, year: 365 * DAY };
const COUNTS = [
  ['day', [1, 2, 5, 10]],
  ['month', [1, 3, 6]],
  ['year', [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000]],
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

/** The last moment of the step that is not later than a date, or the first after it. */
function startOf(unit: Unit, count: number, date: Date): Date {
  const [year, month, day] = dayAt(date);
  switch (unit) {
    case 'year':
      return yearAt(floor(year, count), count);
    case 'month':
      return midnight(year, floor(month, count));
    case 'day':
      return midnight(year, month, floor(day - 1, count) + 1);
  }
}

function after(unit: Unit, count: number, date: Date): Date {
  const [year, month, day] = dayAt(date);
  switch (unit) {
    case 'year':
      return yearAt(floor(year, count) + count, count);
    case 'month':
      return midnight(year, month + count);
    case 'day': {
      // Days are counted anew in every month, so that each begins with a tick.
      const next = midnight(year, month, day + count);
      return dayAt(next)[1] === month ? next : midnight(year, month + 1);
    }
  }
}

/**
 * The beginning of a year whose number is a multiple. There was no year 0, so before the year 1 round
 * numbers are those of years BC: 1000 BC is the year -999 of the calendar, and 1 stands for 0.
 */
function yearAt(year: number, count: number): Date {
  return midnight(year < 1 && count > 1 ? year + 1 : year);
}

/** Whether a day is not crowded by the first of the next month. */
function isRoomLeft(unit: Unit, count: number, date: Date): boolean {
  return unit !== 'day' || dayAt(date)[2] <= 32 - count;
}

function floor(value: number, count: number): number {
  return Math.floor(value / count) * count;
}
