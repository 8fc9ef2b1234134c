/** Days of the Julian calendar. */

/** The days of EDTF that can be converted: a day, or an interval of two, each with its qualifier. */
const DAYS = /^(\d{4})-(\d\d)-(\d\d)([?~%]?)$/;
/** The Julian day number of 1970-01-01. */
const EPOCH = 2_440_588;
const DAY = 86_400_000;

/**
 * A date of the Julian calendar in the proleptic Gregorian one, both in EDTF; undefined where it is
 * not known to the day, or where the day does not exist in either.
 */
export function gregorianOf(edtf: string): string | undefined {
  const ends = edtf.split('/').map((end) => {
    const [, year = '', month = '', day = '', mark = ''] = DAYS.exec(end) ?? [];
    if (!isJulianDay(Number(year), Number(month), Number(day))) return undefined;
    const date = new Date(daysSince1970(Number(year), Number(month), Number(day)) * DAY);
    const iso = date.toISOString().slice(0, 10);
    return /^\d{4}-\d\d-\d\d$/.test(iso) ? iso + mark : undefined;
  });
  return ends.includes(undefined) ? undefined : ends.join('/');
}

/** Whether the Julian calendar, in which every fourth year is a leap year, has a day. */
function isJulianDay(year: number, month: number, day: number): boolean {
  if (year < 1 || month < 1 || month > 12) return false;
  const february = year % 4 === 0 ? 29 : 28;
  const length = month === 2 ? february : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return day >= 1 && day <= length;
}

/**
 * Days since 1970-01-01 (Gregorian). The formula is that of the Explanatory Supplement to the
 * Astronomical Almanac (1992), 12.92, written with years that begin in March.
 */
function daysSince1970(year: number, month: number, day: number): number {
  const isEarly = month <= 2;
  const [years, months] = [year + 4800 - Number(isEarly), month + (isEarly ? 9 : -3)];
  const beforeMonth = Math.floor((153 * months + 2) / 5);
  return day + beforeMonth + 365 * years + Math.floor(years / 4) - 32_083 - EPOCH;
}
