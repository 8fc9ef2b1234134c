import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayFromIso } from '../domain/date.ts';
import { type AskedSheet, askedFromText, textFromAsked } from './asked.ts';

const day = fc.integer({ min: dayFromIso('0000-01-01'), max: dayFromIso('9999-12-31') });
const period = fc.oneof(
  fc.constant({}),
  fc.record({ from: day }),
  fc.record({ to: day }),
  fc.tuple(day, day).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
);
/** A number alone is that of a sheet. */
const place = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(?:[-.][a-z0-9]{1,8}){0,4}$/);

test('reads what it has written', () => {
  const asked: fc.Arbitrary<AskedSheet> = fc.record({
    period,
    place: fc.option(place, { nil: undefined }),
    sheet: fc.integer({ min: 1, max: 9_999_999 }),
  });
  fc.assert(
    fc.property(asked, (each) => {
      expect(askedFromText(textFromAsked(each))).toEqual(each);
    }),
  );
});

test.each<[string | undefined, AskedSheet]>([
  [undefined, { period: {}, place: undefined, sheet: 1 }],
  ['nonsense/2019 <b> -1', { period: {}, place: undefined, sheet: 1 }],
  ['2019-02-30/..', { period: {}, place: undefined, sheet: 1 }],
  ['quay 2', { period: {}, place: 'quay', sheet: 2 }],
  ['2019-01-02/2019-01-01', { period: { from: 17897, to: 17898 }, place: undefined, sheet: 1 }],
  ['99999999', { period: {}, place: '99999999', sheet: 1 }],
])('%s', (text, asked) => {
  expect(askedFromText(text)).toEqual(asked);
});
