/** The EDTF that follows from the days of a date, which most dates have. */
import { type Day, isoFromDay } from '../date.ts';

export type DayParts = {
  readonly interval: boolean;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  readonly startEarliest: Day;
  readonly startLatest: Day;
  readonly endEarliest: Day;
  readonly endLatest: Day;
};

/**
 * EDTF of a day, a month or a year, with its doubt, or of an interval of such without doubt. Undefined for all
 * others.
 */
export function knownEdtf(parts: DayParts): string | undefined {
  const { interval, approximate, uncertain } = parts;
  const start = point(parts.startEarliest, parts.startLatest);
  if (start === undefined) return undefined;
  if (!interval)
    return start + (approximate && uncertain ? '%' : approximate ? '~' : uncertain ? '?' : '');
  const end = point(parts.endEarliest, parts.endLatest);
  return end === undefined || approximate || uncertain ? undefined : `${start}/${end}`;
}

function point(earliest: Day, latest: Day): string | undefined {
  const first = isoFromDay(earliest);
  if (earliest === latest) return first;
  if (!first.endsWith('-01')) return undefined;
  const [last, after] = [isoFromDay(latest), isoFromDay(latest + 1)];
  const isWholeMonth = first.slice(0, 7) === last.slice(0, 7) && after.endsWith('-01');
  if (isWholeMonth) return first.slice(0, 7);
  const year = first.slice(0, 4);
  return first === `${year}-01-01` && last === `${year}-12-31` ? year : undefined;
}
