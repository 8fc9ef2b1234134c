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
const POINT = /^(-?\d\d(?:XX|\dX|\d\d))(?:-(0[1-9]|1[0-2]|2[1-4])(?:-(\d\d))?)?(?:-XX)*([?~%]?)$/;

/** A point as parts; undefined for what is no date of this level. */
export function edtfPoint(text: string): EdtfPoint | undefined {
  const [, year, month = 1, day, doubt = ''] = POINT.exec(text) ?? [];
  if (!year) return undefined;
  const isSeason = Number(month) > 12;
  // Meteorological seasons of the north, as the pipeline resolves them: 21, spring, begins in March.
  const start = isSeason ? Number(month) * 3 - 61 : Number(month) - 1;
  const at = (digit: string, within: number) => {
    const date = new Date(0);
    date.setUTCFullYear(Number(year.replaceAll('X', digit)), within, Number(day ?? 1));
    return date;
  };
  const [, decade, century] = year.split('X');
  return {
    precision:
      century !== undefined
        ? 'century'
        : decade !== undefined
          ? 'decade'
          : isSeason
            ? 'season'
            : day
              ? 'day'
              : month === 1
                ? 'year'
                : 'month',
    first: at('0', start),
    last: at('9', isSeason ? start + 2 : start),
    doubt,
  };
}

/** The coarser of two ends decides how an interval is written; a century for what is no date. */
export function coarsest(points: readonly (EdtfPoint | undefined)[]): Precision {
  const known = points.map((point) => point?.precision ?? 'century');
  return PRECISIONS.find((precision) => known.includes(precision)) ?? 'century';
}
