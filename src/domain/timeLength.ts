/** How long a stretch of days is, as one would say it: "4 years", "6 months", "3 weeks", "5 days". */
export type TimeLength = {
  readonly count: number;
  readonly unit: 'day' | 'week' | 'month' | 'year';
};

/** Mean days of the Gregorian calendar. */
const MONTH = 30.436875;
const YEAR = 365.2425;

/** The length of so many days, rounded to the coarsest unit that says it well; at least a day. */
export function timeLength(days: number): TimeLength {
  if (days < 14) return { count: Math.max(1, Math.round(days)), unit: 'day' };
  if (days < 56) return { count: Math.round(days / 7), unit: 'week' };
  if (days < 700) return { count: Math.round(days / MONTH), unit: 'month' };
  return { count: Math.round(days / YEAR), unit: 'year' };
}
