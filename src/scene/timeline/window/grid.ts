/** Cells of time for counting: days, weeks, months and years, which stand still whatever is seen. */
import type { Day } from '../../../domain/date.ts';
import { firstDayOf, unitOf } from '../calendarUnit.ts';

/** How long the cells of a grid are. */
export type Grid = {
  readonly unit: 'day' | 'week' | 'month';
  readonly count: number;
  /** Days on average. */
  readonly length: number;
};

const MONTH = 30.436875;
const MONTHS = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12_000, 60_000];

/** From the finest to the coarsest. */
export const GRIDS: readonly Grid[] = [
  { unit: 'day', count: 1, length: 1 },
  { unit: 'week', count: 1, length: 7 },
  ...MONTHS.map((count) => ({ unit: 'month', count, length: count * MONTH }) as const),
];

/** Days of a week, and a Monday. */
const WEEK = 7;
const MONDAY = 4;

/** The first days of the cells that some days touch, in order; the last of them is the first after these days. */
export function cellsOf({ unit, count }: Grid, from: Day, until: Day): Day[] {
  const number = (day: Day) =>
    unit === 'month'
      ? Math.floor(unitOf(day, 'month') / count)
      : Math.floor((day - MONDAY) / (unit === 'week' ? WEEK : 1));
  const dayOf = (cell: number) =>
    unit === 'month'
      ? firstDayOf(cell * count, 'month')
      : MONDAY + cell * (unit === 'week' ? WEEK : 1);
  const cells: Day[] = [];
  for (let cell = number(from); cells.length === 0 || (cells.at(-1) ?? 0) < until; cell += 1) {
    cells.push(dayOf(cell));
  }
  return cells;
}

/** The first day, from some day on, with which a cell begins. */
export function nextCell(grid: Grid, day: Day): Day {
  const [first = day, second = day] = cellsOf(grid, day, day + 1);
  return first < day ? second : first;
}
