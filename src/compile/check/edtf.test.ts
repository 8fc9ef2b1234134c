import { Date as LibraryDate } from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resolveEdtf } from './edtf.ts';

/** `first..last first..last` of start and end, or the fault. */
function daysOf(text: string): string {
  const result = resolveEdtf(text);
  if ('fault' in result) return result.fault;
  const { start, end } = result.date;
  return `${start.earliest}..${start.latest} ${end.earliest}..${end.latest}`;
}

function single(earliest: string, latest = earliest): string {
  return `${earliest}..${latest} ${earliest}..${latest}`;
}

describe('single dates', () => {
  test.each([
    ['2024-05-23', single('2024-05-23')],
    ['2024-05', single('2024-05-01', '2024-05-31')],
    ['2024-04', single('2024-04-01', '2024-04-30')],
    ['2023-02', single('2023-02-01', '2023-02-28')],
    ['2024-02', single('2024-02-01', '2024-02-29')],
    ['1900-02', single('1900-02-01', '1900-02-28')],
    ['2000-02', single('2000-02-01', '2000-02-29')],
    ['2024-02-29', single('2024-02-29')],
    ['2024', single('2024-01-01', '2024-12-31')],
    ['0001', single('0001-01-01', '0001-12-31')],
    ['2001-21', single('2001-03-01', '2001-05-31')],
    ['2001-22', single('2001-06-01', '2001-08-31')],
    ['2001-23', single('2001-09-01', '2001-11-30')],
    ['2001-24', single('2001-12-01', '2002-02-28')],
    ['2003-24~', single('2003-12-01', '2004-02-29')],
    ['201X', single('2010-01-01', '2019-12-31')],
    ['20XX', single('2000-01-01', '2099-12-31')],
    ['2019-XX', single('2019-01-01', '2019-12-31')],
    ['2019-XX-XX', single('2019-01-01', '2019-12-31')],
    ['2019-07-XX', single('2019-07-01', '2019-07-31')],
    ['2023-02-XX', single('2023-02-01', '2023-02-28')],
    ['201X-02', single('2010-02-01', '2019-02-28')],
  ])('%s', (text, days) => {
    expect(daysOf(text)).toBe(days);
  });
});

describe('intervals keep the doubt of either end apart from the duration', () => {
  test.each([
    ['2024-05-23/2024-05-24', '2024-05-23..2024-05-23 2024-05-24..2024-05-24'],
    ['2023-12/2024-02', '2023-12-01..2023-12-31 2024-02-01..2024-02-29'],
    ['2023-23/2023-24', '2023-09-01..2023-11-30 2023-12-01..2024-02-29'],
    ['2024-05-24/2024-05', '2024-05-24..2024-05-24 2024-05-01..2024-05-31'],
    ['2024-05-23/2024-05-23', '2024-05-23..2024-05-23 2024-05-23..2024-05-23'],
  ])('%s', (text, days) => {
    expect(daysOf(text)).toBe(days);
    expect(resolveEdtf(text)).toMatchObject({ date: { interval: true, edtf: text } });
  });
});

test.each([
  ['2024-05-23', false, false],
  ['2024-05-23~', true, false],
  ['2024-05?', false, true],
  ['2024%', true, true],
  ['2024-05-23~/2024-05-24', true, false],
  ['2024-05-23~/2024-05-24?', true, true],
])('%s is approximate: %s, uncertain: %s', (text, approximate, uncertain) => {
  expect(resolveEdtf(text)).toMatchObject({ date: { approximate, uncertain } });
});

const NOT_LEVEL_1 =
  'is no date of EDTF level 1; write 2024-05-23, 2024-05 or 2024, with ~ (about) or ? (uncertain) at its end, or an interval 2024-05-23/2024-05-24';
const OPEN =
  'has an open end, so it has no first or no last day; write both ends, with a month or year (such as 2024-06) where the day is not known';
const SEASONS =
  'of the numbers beyond 12 only the seasons 21 (spring), 22, 23 and 24 (winter) of a known year are used, without a day';

const TOO_EARLY =
  'lies before the year 0001, with which days begin here; tell of it in a note instead';

describe('a date in another form is put in the order of EDTF', () => {
  test.each([
    ['15/07/1926', '1926-07-15'],
    ['15.07.1926', '1926-07-15'],
    ['15. 7. 1926', '1926-07-15'],
    ['07-15-1926', '1926-07-15'],
    ['1926/07/15', '1926-07-15'],
    ['1926.7.5', '1926-07-05'],
    ['2024-5-3', '2024-05-03'],
    ['2024-5', '2024-05'],
    ['07/1926', '1926-07'],
    ['15 July 1926', '1926-07-15'],
    ['15th July, 1926', '1926-07-15'],
    ['Jul. 15, 1926', '1926-07-15'],
    ['July 1926', '1926-07'],
    ['about 1771', '1771~'],
    ['c. 1771', '1771~'],
    ['ca. July 1771', '1771-07~'],
    ['2024-05-23 ~', '2024-05-23~'],
    [' 2024-05-23', '2024-05-23'],
    ['1980s', '198X'],
    ['1769-1771', '1769/1771'],
    ['1769–1771', '1769/1771'],
    ['2024-05-23 – 2024-05-24', '2024-05-23/2024-05-24'],
    ['[2024..2025]', '2024/2025'],
    ['2024-05-2X', '2024-05-XX'],
    ['962', '0962'],
  ])('%s is %s', (text, meant) => {
    expect(daysOf(text)).toBe(`\`${text}\` is no EDTF date; write \`${meant}\``);
  });

  test('both where the day and the month cannot be told apart', () => {
    expect(daysOf('07/08/1926')).toBe(
      '`07/08/1926` is no EDTF date; write `1926-08-07` or `1926-07-08`, whichever is meant: the year comes first, then month and day',
    );
  });
});

describe('refusals', () => {
  test.each([
    ['2024-02-30', '`2024-02-30` is impossible: February 2024 has 29 days'],
    ['2023-02-29', '`2023-02-29` is impossible: February 2023 has 28 days'],
    ['2024-04-31', '`2024-04-31` is impossible: April 2024 has 30 days'],
    ['2024-01-00', '`2024-01-00` is impossible: January 2024 has 31 days'],
    ['2024-13', '`2024-13` is impossible: there is no month 13'],
    ['2024-00', '`2024-00` is impossible: there is no month 00'],
    ['2024-25', `\`2024-25\`: ${SEASONS}`],
    ['2024-21-05', `\`2024-21-05\`: ${SEASONS}`],
    ['201X-21', `\`201X-21\`: ${SEASONS}`],
    ['0000', `\`0000\` ${TOO_EARLY}`],
    ['-0043-03-15', `\`-0043-03-15\` ${TOO_EARLY}`],
    ['44 BC', `\`44 BC\` ${TOO_EARLY}`],
    [
      '1500-02-29',
      '`1500-02-29` is impossible: February 1500 has 28 days. It has one more in the Julian calendar; if the document means that, write {edtf: 1500-02-29, calendar: julian, basis: stated}',
    ],
    ['1500-02-30', '`1500-02-30` is impossible: February 1500 has 28 days'],
    [
      '2024-05-24/2024-05-23',
      '`2024-05-24/2024-05-23` ends before it begins; did you mean `2024-05-23/2024-05-24`?',
    ],
    [
      '2024-06/2024-05-31',
      '`2024-06/2024-05-31` ends before it begins; did you mean `2024-05-31/2024-06`?',
    ],
    ['2024-05-23/..', `\`2024-05-23/..\` ${OPEN}`],
    ['../2024-05-23', `\`../2024-05-23\` ${OPEN}`],
    ['2024-05-23/', `\`2024-05-23/\` ${OPEN}`],
    ['2024/2025/2026', '`2024/2025/2026` has more than two ends; write first/last'],
    ['2024-05-23/2024-02-30', '`2024-02-30` is impossible: February 2024 has 29 days'],
    [
      'XXXX',
      '`XXXX` leaves the year open, so it does not resolve to days; write at least the century, such as 20XX',
    ],
    [
      '2019-XX-05',
      '`2019-XX-05`: a known day of an unknown month or year has no range of days; write only what is known, such as `2019`',
    ],
    [
      '201X-02-05',
      '`201X-02-05`: a known day of an unknown month or year has no range of days; write only what is known, such as `201X-02`',
    ],
    [
      '2024-05-23T10:00:00',
      '`2024-05-23T10:00:00` has a time of day, which is not kept; write `2024-05-23`',
    ],
    ['Y12345', '`Y12345`: years have four digits here, up to 9999'],
    ['-0100', `\`-0100\` ${TOO_EARLY}`],
    ['some day', `\`some day\` ${NOT_LEVEL_1}`],
    ['31/02/1926', `\`31/02/1926\` has more than two ends; write first/last`],
    ['', `\`\` ${OPEN}`],
  ])('%s', (text, fault) => {
    expect(daysOf(text)).toBe(fault);
  });
});

const date = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const cut = fc.tuple(date, fc.constantFrom(4, 7, 10)).map(([day, length]) => day.slice(0, length));
const masked = date.chain((day) =>
  fc.constantFrom(`${day.slice(0, 7)}-XX`, `${day.slice(0, 4)}-XX`, `${day.slice(0, 3)}X`),
);

test('agrees with the library edtf on dates, months, years and unknown digits', () => {
  fc.assert(
    fc.property(fc.oneof(cut, masked), (written) => {
      const ours = resolveEdtf(written);
      if ('fault' in ours) return ours.fault.includes('before the year 0001');
      const theirs = new LibraryDate(written);
      const [earliest, latest] = [theirs.min, theirs.max].map(dayOf);
      expect(ours.date.start).toEqual({ earliest, latest });
      return true;
    }),
    { numRuns: 500 },
  );
});

test('an interval begins and ends as its two dates do', () => {
  const simple = fc.oneof(cut, masked);
  fc.assert(
    fc.property(simple, simple, (first, last) => {
      const [start, end] = [resolveEdtf(first), resolveEdtf(last)];
      const interval = resolveEdtf(`${first}/${last}`);
      if ('fault' in start || 'fault' in end) return 'fault' in interval;
      if (end.date.end.latest < start.date.start.earliest) return 'fault' in interval;
      expect(interval).toMatchObject({ date: { start: start.date.start, end: end.date.end } });
      return true;
    }),
    { numRuns: 500 },
  );
});

function dayOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

test('earliest is never after latest, and a day resolves to itself', () => {
  fc.assert(
    fc.property(fc.oneof(cut, masked), date, (written, day) => {
      const result = resolveEdtf(written);
      if ('fault' in result) return result.fault.includes('before the year 0001');
      expect(daysOf(day)).toBe(single(day));
      return result.date.start.earliest <= result.date.start.latest;
    }),
  );
});
