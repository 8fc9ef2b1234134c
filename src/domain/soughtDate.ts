/** A date that a reader looks for, and whether something may have been on it. */
import { type Day, type Extent, MILLISECONDS_PER_DAY, utcDate } from './date.ts';
import { touches } from './filter.ts';

/** A day, a month or a year, or a day or month of whatever year. Months are counted from 1. */
export type DatePoint = {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
};

/** From a point to another, both included; the same point twice for a single one. */
export type SoughtDate = { readonly first: DatePoint; readonly last: DatePoint };

/** Any year that has a 29 February. */
const LEAP_YEAR = 2000;
/** Years within which every day of the calendar comes, also around 1900. */
const LONGEST_WAIT = 8;

/** Whether the calendar has the point, in some year if none is given. */
export function isPoint({ year = LEAP_YEAR, month, day }: DatePoint): boolean {
  if (month === undefined) return day === undefined;
  if (month < 1 || month > 12) return false;
  return day === undefined || (day >= 1 && day <= daysIn(year, month));
}

/** Whether something that lies within an extent may have been on a date. */
export function mayBeOn(extent: Extent, date: SoughtDate): boolean {
  return onDate(date)(extent);
}

/** The same for one date and many extents. */
export function onDate(date: SoughtDate): (extent: Extent) => boolean {
  const { first, last } = date;
  if (first.year !== undefined) {
    const period = { from: firstDay(first, first.year), to: lastDay(last, first.year) };
    return (extent) => touches(extent, period);
  }
  // "28 December – 3 January" ends in the next year.
  const later = isBefore(last, first) ? 1 : 0;
  const periods = new Map<number, { from: Day; to: Day }>();
  const periodOf = (year: number) => {
    const known = periods.get(year);
    if (known) return known;
    const period = { from: firstDay(first, year), to: lastDay(last, year + later) };
    periods.set(year, period);
    return period;
  };
  return (extent) => {
    const begin = utcDate(extent.earliest).getUTCFullYear() - later;
    const end = Math.min(utcDate(extent.latest).getUTCFullYear(), begin + LONGEST_WAIT);
    for (let year = begin; year <= end; year += 1) {
      const period = periodOf(year);
      // A year without 29 February ends before it begins.
      if (period.from <= period.to && touches(extent, period)) return true;
    }
    return false;
  };
}

/** Whether a point begins before another; without years, within the same year. */
export function isBefore(a: DatePoint, b: DatePoint): boolean {
  return firstDay(a, LEAP_YEAR) < firstDay(b, LEAP_YEAR);
}

function firstDay({ year, month = 1, day = 1 }: DatePoint, otherwise: number): Day {
  return dayOf(year ?? otherwise, month, day);
}

function lastDay({ year, month = 12, day }: DatePoint, otherwise: number): Day {
  const wanted = year ?? otherwise;
  const length = daysIn(wanted, month);
  return dayOf(wanted, month, Math.min(day ?? length, length));
}

function daysIn(year: number, month: number): number {
  return dayOf(year, month + 1, 1) - dayOf(year, month, 1);
}

function dayOf(year: number, month: number, day: number): Day {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / MILLISECONDS_PER_DAY;
}
