import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { when } from '../testing/aurelia.ts';
import { inTimeZone, ZONES } from '../testing/timeZone.ts';
import {
  certainDays,
  type Day,
  extentOf,
  isoFromDay,
  unionOf,
  utcDate,
  whenFromDataset,
} from './date.ts';

/** The day of an ISO date, counted without the code under test. */
const dayOf = (iso: string): Day => {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return new Date(0).setUTCFullYear(year, month - 1, day) / 86_400_000;
};

const JULY = whenFromDataset(
  when('2019-07-01', '2019-07-31', { edtf: '2019-07', interval: false }),
);
const STAY = whenFromDataset(when('2024-01-27', '2024-01-29'));
const DAY = whenFromDataset(when('2024-01-27'));

describe('whenFromDataset', () => {
  test('counts days from 1 January 1970', () => {
    expect(whenFromDataset(when('1970-01-01')).start.earliest).toBe(0);
    expect(whenFromDataset(when('1970-01-02')).start.earliest).toBe(1);
    expect(whenFromDataset(when('1969-12-31')).start.earliest).toBe(-1);
    expect(DAY.start.earliest).toBe(dayOf('2024-01-27'));
  });

  test('counts the same days in every time zone', () => {
    for (const zone of ZONES) {
      const { start, end } = inTimeZone(zone, () => whenFromDataset(when('2024-01-27')));
      expect([start.earliest, end.latest]).toEqual([19_749, 19_749]);
    }
  });

  test('keeps duration and doubt apart', () => {
    expect(JULY.start).toEqual({ earliest: dayOf('2019-07-01'), latest: dayOf('2019-07-31') });
    expect(JULY.end).toEqual(JULY.start);
    expect(STAY.start).toEqual({ earliest: dayOf('2024-01-27'), latest: dayOf('2024-01-27') });
    expect(STAY.end).toEqual({ earliest: dayOf('2024-01-29'), latest: dayOf('2024-01-29') });
  });

  test('keeps the words, the basis and the doubts of the source', () => {
    const said = when('2024-01-27', '2024-01-27', {
      words: 'on Saturday',
      basis: 'inferred',
      approximate: true,
      uncertain: true,
    });
    expect(whenFromDataset(said)).toMatchObject({
      words: 'on Saturday',
      basis: 'inferred',
      approximate: true,
      uncertain: true,
    });
  });

  test.each([
    ['2024-01-27', 'day'],
    ['2024-01-27?', 'day'],
    ['2024-01~', 'month'],
    ['2019-07', 'month'],
    ['2019', 'year'],
    ['2019%', 'year'],
    ['2024-01-27/2024-01-29', 'day'],
    ['2024-01-27/2024-02', 'month'],
    ['2023/2024-02-03', 'year'],
    ['2024-21', 'season'],
    ['2024-01-XX', 'month'],
    ['2024-XX', 'year'],
    ['2024-XX-XX', 'year'],
    ['201X-02', 'decade'],
    ['20XX', 'century'],
    ['201X', 'decade'],
    ['2024-01-27/..', 'century'],
  ])('%s is known to the %s', (edtf, precision) => {
    expect(whenFromDataset(when('2024-01-27', '2024-01-27', { edtf })).precision).toBe(precision);
  });
});

describe('extentOf', () => {
  test('reaches from the first possible day to the last', () => {
    const open = when('2024-01-27', '2024-01-31', {
      start: { earliest: '2024-01-27', latest: '2024-01-28' },
      end: { earliest: '2024-01-29', latest: '2024-01-31' },
    });
    expect(extentOf(whenFromDataset(open))).toEqual({
      earliest: dayOf('2024-01-27'),
      latest: dayOf('2024-01-31'),
    });
  });
});

describe('certainDays', () => {
  test('are the day itself for a date known to the day', () => {
    expect(certainDays(DAY)).toEqual({
      earliest: dayOf('2024-01-27'),
      latest: dayOf('2024-01-27'),
    });
  });

  test('are all days of a stay whose ends are known', () => {
    expect(certainDays(STAY)).toEqual({
      earliest: dayOf('2024-01-27'),
      latest: dayOf('2024-01-29'),
    });
  });

  test('are those between the latest start and the earliest end of a stay', () => {
    const vague = when('2024-01-01', '2024-02-29', {
      edtf: '2024-01/2024-02',
      start: { earliest: '2024-01-01', latest: '2024-01-31' },
      end: { earliest: '2024-02-01', latest: '2024-02-29' },
    });
    expect(certainDays(whenFromDataset(vague))).toEqual({
      earliest: dayOf('2024-01-31'),
      latest: dayOf('2024-02-01'),
    });
  });

  test('are none for a month', () => {
    expect(certainDays(JULY)).toBeUndefined();
  });
});

describe('unionOf', () => {
  test('is undefined for nothing', () => {
    expect(unionOf([])).toBeUndefined();
  });

  test('is the least extent that holds all', () => {
    const extent = fc
      .tuple(fc.integer({ min: -9e5, max: 9e5 }), fc.nat(500))
      .map(([earliest, length]) => ({ earliest, latest: earliest + length }));
    fc.assert(
      fc.property(fc.array(extent, { minLength: 1 }), (extents) => {
        expect(unionOf(extents)).toEqual({
          earliest: Math.min(...extents.map(({ earliest }) => earliest)),
          latest: Math.max(...extents.map(({ latest }) => latest)),
        });
      }),
    );
  });
});

describe('utcDate', () => {
  test('is midnight UTC of the day', () => {
    expect(utcDate(dayOf('2024-01-27')).toISOString()).toBe('2024-01-27T00:00:00.000Z');
  });
});

describe('isoFromDay', () => {
  test.each(['2024-01-27', '1970-01-01', '1969-12-31', '0044-03-15', '0000-01-01', '9999-12-31'])(
    'writes %s as it was read',
    (iso) => {
      expect(isoFromDay(dayOf(iso))).toBe(iso);
    },
  );

  test('writes the nearest day that has four digits of the year', () => {
    expect(isoFromDay(dayOf('0000-01-01') - 1)).toBe('0000-01-01');
    expect(isoFromDay(dayOf('9999-12-31') + 400)).toBe('9999-12-31');
  });
});
