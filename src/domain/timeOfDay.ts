/** Times of day: local, without a zone, in hours and minutes. */

/** A time, or from when to when, perhaps only about: `14:30`, `14:30/15:10`, `14:30~`. */
export const TIME_OF_DAY = /^(?:[01]\d|2[0-3]):[0-5]\d(?:\/(?:[01]\d|2[0-3]):[0-5]\d)?~?$/;

/** Minutes since midnight, both included. */
export type Minutes = { readonly first: number; readonly last: number };

/** What a time of day covers; an end before the beginning is on the next day. */
export function minutesOf(time: string): Minutes {
  const [first = 0, last = first] = time
    .replace('~', '')
    .split('/')
    .map((clock) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5)));
  return { first, last: last < first ? last + 24 * 60 : last };
}

/** How far a time that is about right may be off, in minutes. */
const ABOUT = 30;

/** Whether two times of day can both be true. */
export function timesAgree(one: string, other: string): boolean {
  const slack = [one, other].filter((time) => time.endsWith('~')).length * ABOUT;
  const [a, b] = [minutesOf(one), minutesOf(other)];
  return a.first <= b.last + slack && b.first <= a.last + slack;
}
