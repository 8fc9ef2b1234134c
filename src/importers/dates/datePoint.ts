/** What is read of a date: EDTF, or why there is none. */
import { type DatePoint, isPoint } from '../../domain/soughtDate.ts';

/** Which of two numbers is the day, where only whoever wrote them can know: `03/04/2024`. */
export type DateOrder = 'day-first' | 'month-first';

/** A date, or the end of a sentence that begins with what was written and says why it is none. */
export type ReadDate =
  | {
      /** EDTF, level 1, of years from 0001 to 9999. */
      readonly edtf: string;
      /** Local time of day, where the text has one: `14:30`. */
      readonly time?: string;
    }
  | { readonly problem: string; readonly isAmbiguous?: true };

/** A day, month or year in EDTF. */
export function edtfOf({ year, month, day }: DatePoint): ReadDate {
  if (year === undefined) return { problem: 'has no year' };
  if (!Number.isInteger(year) || year > 9999) {
    return { problem: 'has no year from 1 to 9999, within which days are counted here' };
  }
  if (year < 1) return { problem: 'lies before the year 1, with which days begin here' };
  if (!isPoint({ year, month, day })) return { problem: 'is no day of the calendar' };
  const parts = [month, day].flatMap((part) => (part === undefined ? [] : [twoDigits(part)]));
  return { edtf: [String(year).padStart(4, '0'), ...parts].join('-') };
}

/** An interval of two dates in EDTF that are known equally well; the date itself if they are the same. */
export function intervalOf(first: ReadDate, last: ReadDate): ReadDate {
  if ('problem' in first) return first;
  if ('problem' in last) return last;
  if (last.edtf < first.edtf) return { problem: 'ends before it begins' };
  return { edtf: first.edtf === last.edtf ? first.edtf : `${first.edtf}/${last.edtf}` };
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
