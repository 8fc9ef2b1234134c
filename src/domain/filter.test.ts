import { describe, expect, test } from 'vitest';
import { dayFromIso } from './date.ts';
import {
  choosing,
  countConditions,
  EVERYTHING,
  isEverything,
  isOpen,
  isSameFilter,
  type Period,
  periodFromIso,
  toggling,
  touches,
} from './filter.ts';

const period = (from?: string, to?: string): Period => periodFromIso(from, to);

describe('touches', () => {
  const month = { earliest: dayFromIso('2021-08-01'), latest: dayFromIso('2021-08-31') };

  test('a date known to the month for every day of it and for no other', () => {
    const on = (day: string) => touches(month, period(day, day));
    expect(['2021-07-31', '2021-08-01', '2021-08-31', '2021-09-01'].map(on)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  test.each<[string, Period, boolean]>([
    ['an open one', period(), true],
    ['one that begins on its last day', period('2021-08-31'), true],
    ['one that ends on its first day', period(undefined, '2021-08-01'), true],
    ['one that begins after it', period('2021-09-01'), false],
    ['one that ends before it', period(undefined, '2021-07-31'), false],
  ])('a period: %s', (_, within, isTouched) => {
    expect(touches(month, within)).toBe(isTouched);
  });
});

describe('choosing and toggling', () => {
  test('keep ids once, in order, and forget a facet without any', () => {
    const two = choosing(EVERYTHING, 'place', ['b', 'a', 'b']);
    expect(two.chosen).toEqual({ place: ['a', 'b'] });
    expect(toggling(two, 'place', 'a').chosen).toEqual({ place: ['b'] });
    expect(toggling(toggling(two, 'place', 'a'), 'place', 'b')).toEqual(EVERYTHING);
    expect(toggling(two, 'status', 'announced').chosen).toEqual({
      place: ['a', 'b'],
      status: ['announced'],
    });
  });

  test('a filter is everything without period, text and choice, and the same as its like', () => {
    const one = toggling(EVERYTHING, 'person', 'a');
    expect(isEverything(EVERYTHING)).toBe(true);
    expect(isEverything({ ...EVERYTHING, text: '  ' })).toBe(true);
    for (const some of [one, { ...EVERYTHING, period: { to: 1 } }, { ...EVERYTHING, text: 'a' }]) {
      expect(isEverything(some)).toBe(false);
      expect(isSameFilter(some, EVERYTHING)).toBe(false);
      expect(isSameFilter(some, structuredClone(some))).toBe(true);
    }
  });
});

describe('periodFromIso', () => {
  test('has the days themselves at its ends', () => {
    expect(period('2021-05-03', '2021-05-06')).toEqual({
      from: dayFromIso('2021-05-03'),
      to: dayFromIso('2021-05-06'),
    });
  });

  test.each(['2021-02-29', '2021-5-3', '3 May 2021', '', '2021-05-03T00:00:00Z'])(
    'is open at the end where "%s" stands',
    (text) => {
      expect(period(text, '2021-05-06')).toEqual(period(undefined, '2021-05-06'));
      expect(isOpen(period(text, text))).toBe(true);
    },
  );
});

test('conditions are counted one by one', () => {
  const filter = choosing({ ...EVERYTHING, text: ' ' }, 'place', ['a', 'b']);
  expect(countConditions(EVERYTHING)).toBe(0);
  expect(countConditions(filter)).toBe(2);
  expect(countConditions({ ...filter, text: 'x', period: period('2021-08-01') })).toBe(4);
});
