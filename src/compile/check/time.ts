/** Times of day as editors write them. */
import { rawWritten, renamed } from '../../authoring/edits.ts';
import { type Fix, fixOf } from '../../authoring/fix.ts';
import { withoutEntry } from '../../authoring/removals.ts';
import { at, fail, type Log, type Spot, textOf } from '../../authoring/spot.ts';
import { TIME_OF_DAY } from '../../domain/timeOfDay.ts';

const PARTS =
  /^(\d{1,2})(?:\s?[:.hH]\s?(\d{2})?)?(?:\s?min)?\s*(a\.?m\.?|p\.?m\.?)?(?:\s?(?:uhr|o’clock|o'clock|h))?$/i;
const WORDS: readonly string[] = [
  ...['twelve', 'one', 'two', 'three', 'four', 'five', 'six'],
  ...['seven', 'eight', 'nine', 'ten', 'eleven'],
];
const HALF = /^(half past|quarter past|quarter to)\s+(\w+)$/i;
const ABOUT = /^(?:about|around|c(?:irca|a)?\.?|ca\.?|approximately|~)\s*/i;

/** Records a fault for what is no time of day; says what to type instead where that is plain. */
export function checkTime(log: Log, spot: Spot): void {
  const written = textOf(spot)?.trim();
  if (!written || TIME_OF_DAY.test(written)) return;
  const meant = meantBy(written);
  const write =
    meant === undefined
      ? 'write hours and minutes from 00:00 to 23:59, such as 14:30; 14:30/15:10 for from when to when, 14:30~ for about then'
      : `write ${meant.map((time) => `\`"${time}"\``).join(' or ')}`;
  fail(log, spot, 'time/form', `“${written}” is no time of day; ${write}`, timeFixes(spot, meant));
}

/** A time goes in quotation marks, because older readers of YAML take it for a number. */
function timeFixes(spot: Spot, meant: readonly string[] = []): Fix[] {
  return meant.flatMap((time) =>
    renamed(spot, time) ? fixOf(`Write "${time}"`, [rawWritten(spot, `"${time}"`)]) : [],
  );
}

/** Records a fault for a time on a date that is not known to the day. */
export function checkTimedDay(log: Log, when: Spot, isDay: boolean): void {
  const time = at(when, 'time');
  if (time.value === undefined || isDay) return;
  fail(
    log,
    time,
    'time/no-day',
    'Only a single day has a time; give the day in `edtf`, or take `time` out and tell of it in `reasoning`',
    at(when, 'timeWords').value === undefined
      ? fixOf('Take `time` out', [withoutEntry(time)], true)
      : [],
  );
}

/** The times that a text may mean; undefined for none. */
function meantBy(written: string): readonly string[] | undefined {
  const about = ABOUT.exec(written)?.[0] ?? '';
  const whole = timesOf(written.slice(about.length));
  if (whole.length > 0) return whole.map((time) => time + (about ? '~' : ''));
  const ends = written.slice(about.length).split(/\s?(?:[–—/-]|\bto\b)\s?/);
  const times = ends.length > 2 ? [] : ends.map(timesOf);
  const [first, last] = times;
  if (!first || first.length === 0 || last?.length === 0) return undefined;
  if (last === undefined) return undefined;
  return first.map((time, i) => `${time}/${last[i] ?? last[0]}${about ? '~' : ''}`);
}

function timesOf(text: string): string[] {
  const half = HALF.exec(text);
  if (half) return halves(half[1] ?? '', half[2] ?? '');
  const [, hours = '', minutes = '00', meridiem] = PARTS.exec(text) ?? [];
  const hour = Number(hours);
  if (hours === '' || hour > 23 || Number(minutes) > 59) return [];
  if (meridiem === undefined) return [clock(hour, Number(minutes))];
  if (hour === 0 || hour > 12) return [];
  return [clock((hour % 12) + (/^p/i.test(meridiem) ? 12 : 0), Number(minutes))];
}

/** “Half past two” is in the night or in the afternoon. */
function halves(part: string, word: string): string[] {
  const hour = /^\d+$/.test(word) ? Number(word) % 12 : WORDS.indexOf(word.toLowerCase());
  if (hour < 0) return [];
  const minutes = { half: 30, past: 15, to: -15 }[
    /half|past|to/i.exec(part)?.[0].toLowerCase() ?? ''
  ];
  return [hour, hour + 12].map((each) => {
    const all = (each * 60 + (minutes ?? 0) + 24 * 60) % (24 * 60);
    return clock(Math.floor(all / 60), all % 60);
  });
}

function clock(hours: number, minutes: number): string {
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
