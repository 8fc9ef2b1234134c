/** Dates of EDTF level 1 (ISO 8601-2:2019) as far as they are known, for whoever writes them as text. */

/** How finely a date is known, from the coarsest to the finest. */
const PRECISIONS = ['century', 'decade', 'year', 'season', 'month', 'day'] as const;
export type Precision = (typeof PRECISIONS)[number];

/** A date, or an end of an interval. */
export type EdtfPoint = {
  readonly precision: Precision;
  /**
   * Days, months or years, midnight UTC at the beginning of each: the first and the last that it can
   * mean. They differ for seasons, decades and centuries only.
   */
  readonly first: Date;
  readonly last: Date;
  /** `~` is approximate, `?` uncertain, `%` both. */
  readonly doubt: string;
};

/** Captures the year, the month or season, the day, and what qualifies them. */
const POINT = /^(-?\d\d(?:XX|\dX|\d\d))(?:-(\d\d)(?:-(\d\d))?)?(?:-XX)*([?~%]?)$/;
const SPRING = 21;
const WINTER = 24;

/** A point as parts; undefined for what is no date of this level. */
export function edtfPoint(text: string): EdtfPoint | undefined {
  const [, digits = '', second, third, doubt = ''] = POINT.exec(text) ?? [];
  const number = Number(second ?? 1);
  const isSeason = number >= SPRING && number <= WINTER;
  if (!digits || (number > 12 && !isSeason)) return undefined;
  const years = digits.endsWith('XX') ? 99 : digits.endsWith('X') ? 9 : 0;
  const year = Number(digits.replaceAll('X', '0'));
  // Meteorological seasons of the north, as the pipeline resolves them: spring begins in March.
  const month = years > 0 ? 0 : isSeason ? (number - SPRING) * 3 + 2 : number - 1;
  const day = Number(third ?? 1);
  const rough = years > 9 ? 'century' : years > 0 ? 'decade' : isSeason ? 'season' : undefined;
  return {
    precision: rough ?? (third ? 'day' : second ? 'month' : 'year'),
    first: dateOf(year, month, day),
    last: dateOf(year + years, rough === 'season' ? month + 2 : month, day),
    doubt,
  };
}

function dateOf(year: number, month: number, day: number): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return date;
}

/** The coarser of two ends decides how an interval is written; a century for what is no date. */
export function coarsest(points: readonly (EdtfPoint | undefined)[]): Precision {
  const known = points.map((point) => point?.precision ?? 'century');
  return PRECISIONS.find((precision) => known.includes(precision)) ?? 'century';
}
