import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ResolvedDate, resolveEdtf } from './edtf.ts';

type Range = ResolvedDate['start'];

const DAY = 86_400_000;
const iso = (moment: number) => new Date(moment).toISOString().slice(0, 10);
const lastOfMonth = (year: number, month: number) => iso(Date.UTC(year, month + 1, 1) - DAY);
const two = (part: number) => String(part).padStart(2, '0');

const year = fc.integer({ min: 1000, max: 2999 });
const month = fc.integer({ min: 0, max: 11 });
const whole = fc.record({ year, month }).map(({ year, month }): Range => {
  return { earliest: `${year}-${two(month + 1)}-01`, latest: lastOfMonth(year, month) };
});
const day = fc
  .integer({ min: Date.UTC(1000, 0, 1) / DAY, max: Date.UTC(2999, 11, 31) / DAY })
  .map((number): Range => ({ earliest: iso(number * DAY), latest: iso(number * DAY) }));
const fullYear = year.map((number): Range => {
  return { earliest: `${number}-01-01`, latest: `${number}-12-31` };
});
const range = fc.oneof(day, whole, fullYear);

/** The EDTF of days that are a day, a month or a year. */
function printRange({ earliest, latest }: Range): string {
  if (earliest === latest) return earliest;
  return earliest.slice(0, 7) === latest.slice(0, 7) ? earliest.slice(0, 7) : earliest.slice(0, 4);
}

function print({ start, end, interval, approximate, uncertain }: Omit<ResolvedDate, 'edtf'>) {
  const mark = approximate && uncertain ? '%' : approximate ? '~' : uncertain ? '?' : '';
  const first = printRange(start) + mark;
  return interval ? `${first}/${printRange(end)}${mark}` : first;
}

test('what is printed as EDTF is resolved to what it was', () => {
  const single = fc
    .record({ start: range, approximate: fc.boolean(), uncertain: fc.boolean() })
    .map((date) => ({ ...date, end: date.start, interval: false }));
  const stay = fc
    .record({ start: range, end: range, approximate: fc.boolean(), uncertain: fc.boolean() })
    .filter(({ start, end }) => start.latest <= end.earliest)
    .map((date) => ({ ...date, interval: true }));
  fc.assert(
    fc.property(fc.oneof(single, stay), (date) => {
      const edtf = print(date);
      expect(resolveEdtf(edtf)).toEqual({ date: { edtf, ...date } });
    }),
  );
});
