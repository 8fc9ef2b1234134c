/** Dates of EDTF level 1 (ISO 8601-2:2019) as far as they are known, for whoever writes them as text. */

/** How finely a date is known. `other` is a season or another span that is no calendar unit. */
export type Precision = 'day' | 'month' | 'year' | 'other';

/** What is no unit of the calendar: it needs words. */
export type Stretch = 'decade' | 'century' | 'spring' | 'summer' | 'autumn' | 'winter';

/** A date, or an end of an interval. */
export type EdtfPoint = {
  /** How finely it is known; `other` for a stretch. */
  readonly precision: Precision;
  readonly stretch: Stretch | undefined;
  /** Digits that are left open are 0. */
  readonly year: number;
  /** Midnight UTC of the first day of what is known; of a stretch, of its first year. */
  readonly date: Date;
  /** `~` is approximate, `?` uncertain, `%` both. */
  readonly doubt: string;
};

/** Captures the year, the month or season, the day, and what qualifies them. */
const POINT = /^(-?\d\d(?:XX|\dX|\d\d))(?:-(\d\d)(?:-(\d\d))?)?(?:-XX)*([?~%]?)$/;
const FIRST_SEASON = 21;
const SEASONS: readonly Stretch[] = ['spring', 'summer', 'autumn', 'winter'];

/** A point as parts; undefined for what is no date of this level. */
export function edtfPoint(text: string): EdtfPoint | undefined {
  const [, digits = '', second, third, doubt = ''] = POINT.exec(text) ?? [];
  const [, open] = digits.split('X');
  const month = Number(second ?? 1);
  const season = SEASONS[month - FIRST_SEASON];
  if (!digits || (month > 12 && !season)) return undefined;
  const stretch = open === undefined ? season : digits.endsWith('XX') ? 'century' : 'decade';
  const year = Number(digits.replaceAll('X', '0'));
  const date = new Date(0);
  if (stretch) date.setUTCFullYear(year, 0, 1);
  else date.setUTCFullYear(year, month - 1, Number(third ?? 1));
  const precision = stretch ? 'other' : third ? 'day' : second ? 'month' : 'year';
  return { precision, stretch, year, date, doubt };
}

/** The coarser of two ends decides how an interval is written. */
export function coarsest(points: readonly (EdtfPoint | undefined)[]): Precision {
  const known = points.map((point) => point?.precision ?? 'other');
  return PRECISIONS.find((precision) => known.includes(precision)) ?? 'other';
}

/** From the coarsest to the finest. */
const PRECISIONS: readonly Precision[] = ['other', 'year', 'month', 'day'];
