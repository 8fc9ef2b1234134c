/** Units of the calendar that a column may stand for. */
import { type Day, type Extent, utcDate } from '../../domain/date.ts';

/** From the finest to the coarsest. */
export const UNITS = ['month', 'year', 'decade', 'century', 'millennium'] as const;
export type CalendarUnit = (typeof UNITS)[number];

const YEARS: Readonly<Record<Exclude<CalendarUnit, 'month'>, number>> = {
  year: 1,
  decade: 10,
  century: 100,
  millennium: 1000,
};
const DAY = 86_400_000;

/** The number of the unit that a day lies in, counted from the year 0; later ones are greater. */
export function unitOf(day: Day, unit: CalendarUnit): number {
  const date = utcDate(day);
  const year = date.getUTCFullYear();
  return unit === 'month' ? year * 12 + date.getUTCMonth() : Math.floor(year / YEARS[unit]);
}

/** The first day of a unit. */
export function firstDayOf(number: number, unit: CalendarUnit): Day {
  const date = new Date(0);
  if (unit === 'month') {
    const year = Math.floor(number / 12);
    date.setUTCFullYear(year, number - year * 12, 1);
  } else {
    date.setUTCFullYear(number * YEARS[unit], 0, 1);
  }
  return date.getTime() / DAY;
}

/** The whole units that an extent touches, as days. */
export function wholeUnits({ earliest, latest }: Extent, unit: CalendarUnit): Extent {
  return {
    earliest: firstDayOf(unitOf(earliest, unit), unit),
    latest: firstDayOf(unitOf(latest, unit) + 1, unit) - 1,
  };
}

/** How many units an extent touches. */
export function unitsIn({ earliest, latest }: Extent, unit: CalendarUnit): number {
  return unitOf(latest, unit) - unitOf(earliest, unit) + 1;
}
