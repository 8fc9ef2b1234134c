import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayFromIso, type Extent, isoFromDay } from '../../domain/date.ts';
import { UNITS, wholeUnits } from './calendarUnit.ts';
import {
  type Column,
  type ColumnMeasures,
  columnsOf,
  emptiness,
  gapBetween,
  isBestInColumns,
  NARROW,
  type Span,
  WIDE,
} from './columns.ts';

/** What is known to the day, from one ISO day to another, or to the month. */
const days = (from: string, to = from): Span => ({
  extent: { earliest: dayFromIso(from), latest: dayFromIso(to) },
  ...{ isDaily: true, room: 16, name: 0 },
});
const vague = (from: string, to: string): Span => ({ ...days(from, to), isDaily: false });
const visit = (from: string, to = from, name = 110): Span => ({ ...days(from, to), name });
/** One day every so many days. */
const every = (interval: number, count: number, first = '1990-01-01') =>
  Array.from({ length: count }, (_, i) => visit(isoFromDay(dayFromIso(first) + i * interval)));

/** The visits of the published dossier. */
const PUBLISHED = [
  { ...vague('2019-07-01', '2019-07-31'), name: 72 },
  visit('2023-07-22', '2023-07-24'),
  visit('2024-01-27', '2024-01-29'),
  visit('2024-05-23', '2024-05-24'),
  visit('2024-07-25'),
];

const written = (columns: readonly Column[]) =>
  columns.map(({ extent }) => `${isoFromDay(extent.earliest)} ${isoFromDay(extent.latest)}`);
const unitOf = (columns: readonly Column[]) => [...new Set(columns.map(({ unit }) => unit))];
const total = (columns: readonly Column[]) =>
  columns.reduce((sum, { width, before }) => sum + width + before, 0);

describe('columns', () => {
  test('are one for each of the published visits', () => {
    for (const measures of [WIDE, NARROW]) {
      const columns = columnsOf(PUBLISHED, measures);
      expect(written(columns)).toEqual([
        '2019-07-01 2019-07-31',
        '2023-07-22 2023-07-24',
        '2024-01-27 2024-01-29',
        '2024-05-23 2024-05-24',
        '2024-07-25 2024-07-25',
      ]);
      expect(unitOf(columns)).toEqual(['visit']);
      expect(columns.map(({ isVague }) => isVague)).toEqual([true, false, false, false, false]);
    }
  });

  test('are one for one visit, and none for nothing', () => {
    expect(columnsOf([visit('2024-01-27')], WIDE)).toEqual([
      {
        extent: { earliest: dayFromIso('2024-01-27'), latest: dayFromIso('2024-01-27') },
        ...{ unit: 'visit', width: 110, before: 0, isVague: false },
      },
    ]);
    expect(columnsOf([], WIDE)).toEqual([]);
    expect(columnsOf([], NARROW)).toEqual([]);
  });

  test('hold what is less than three free days apart', () => {
    const two = (second: string) => columnsOf([days('2024-01-27'), days(second)], WIDE);
    expect(written(two('2024-01-30'))).toEqual(['2024-01-27 2024-01-30']);
    expect(written(two('2024-01-31'))).toEqual(['2024-01-27 2024-01-27', '2024-01-31 2024-01-31']);
  });

  test('on a phone are one for each visit unless two have a day in common', () => {
    const list = [visit('2024-01-27', '2024-01-29'), visit('2024-01-30'), visit('2024-01-30')];
    const columns = columnsOf(list, NARROW);
    expect(written(columns)).toEqual(['2024-01-27 2024-01-29', '2024-01-30 2024-01-30']);
  });

  test('on a phone are equally wide, with a gap only where there is a day between', () => {
    const list = [visit('2024-01-27', '2024-01-29'), visit('2024-01-30'), visit('2024-05-23')];
    expect(columnsOf(list, NARROW).map(({ before, width }) => [before, width])).toEqual([
      [0, 56],
      [0, 56],
      [12, 56],
    ]);
  });

  test('give each day its width, up to a fortnight', () => {
    const widthOf = (from: string, to: string) => columnsOf([days(from, to)], WIDE)[0]?.width;
    expect(widthOf('2024-01-01', '2024-01-02')).toBe(80);
    expect(widthOf('2024-01-01', '2024-01-10')).toBe(280);
    expect(widthOf('2024-01-01', '2024-02-29')).toBe(392);
  });

  test('give a day as much as its stops need beside each other', () => {
    const stops = Array.from({ length: 10 }, () => days('2024-01-27'));
    expect(columnsOf(stops, WIDE)[0]?.width).toBe(160);
    expect(columnsOf([...stops, days('2024-01-28')], WIDE)[0]?.width).toBe(320);
  });

  test('have room for the names of their visits', () => {
    const list = [visit('2024-01-27', '2024-01-27', 110), visit('2024-01-28', '2024-01-28', 90)];
    expect(columnsOf(list, WIDE)[0]?.width).toBe(200);
  });

  test('that nothing is known of to the day are vague, and not wider for having many days', () => {
    const [column] = columnsOf([vague('2019-07-01', '2019-07-31')], WIDE);
    expect([column?.isVague, column?.width]).toEqual([true, 80]);
    const both = [vague('2019-07-01', '2019-07-31'), days('2019-07-04')];
    expect(columnsOf(both, WIDE)[0]?.isVague).toBe(false);
  });

  test.each([
    ['visit', every(40, 7)],
    ['month', every(40, 12)],
    ['month', every(7, 100)],
    ['year', every(40, 100)],
    ['decade', every(400, 100)],
    ['century', every(4000, 100, '0500-01-01')],
    ['millennium', every(30_000, 100, '0100-01-01')],
  ] as const)('become runs of a %s where there is no room for finer ones', (unit, list) => {
    expect(unitOf(columnsOf(list, WIDE))).toEqual([unit]);
  });

  test('of calendar units are runs of those in which something was', () => {
    const list = [...every(10, 60, '2001-05-03'), ...every(10, 60, '2011-05-03')];
    expect(written(columnsOf(list, WIDE))).toEqual([
      '2001-01-01 2002-12-31',
      '2011-01-01 2012-12-31',
    ]);
  });

  const span = fc.record({
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.oneof(fc.constant(0), fc.constant(0), fc.nat(4), fc.nat(60), fc.nat(4000)),
    isDaily: fc.boolean(),
    room: fc.constantFrom(0, 16, 26),
    name: fc.constantFrom(0, 0, 72, 110),
  });
  const spans = fc.oneof(
    fc.array(span, { minLength: 1, maxLength: 8, size: 'max' }),
    fc.array(span, { minLength: 1, maxLength: 80, size: 'max' }),
  );
  const FIRST = dayFromIso('0000-01-01');
  const LAST = dayFromIso('9999-12-31');
  const lists = fc
    .record({ spans, length: fc.constantFrom(1, 30, 400, 4000, 40_000, 400_000, LAST - FIRST) })
    .map(({ spans: list, length }) =>
      list.map(({ share, length: more, ...rest }): Span => {
        const earliest = FIRST + Math.floor(share * length);
        return { ...rest, extent: { earliest, latest: Math.min(LAST, earliest + more) } };
      }),
    );
  const measures = fc.constantFrom(WIDE, NARROW);

  test('hold every span whole, in order, and all that they hold', () => {
    fc.assert(
      fc.property(lists, measures, (list, sizes) => {
        const columns = columnsOf(list, sizes);
        const homes = list.map(({ extent }) =>
          columns.filter(
            (column) =>
              column.extent.earliest <= extent.earliest && column.extent.latest >= extent.latest,
          ),
        );
        for (const home of homes) expect(home).toHaveLength(1);
        for (const column of columns) {
          const own = list.filter((_, i) => homes[i]?.[0] === column);
          expect(column.isVague).toBe(own.every(({ isDaily }) => !isDaily));
          const held = wholeOf(hull(own), column);
          expect(column.extent).toEqual(held);
        }
      }),
    );
  });

  test('do not overlap, and a gap between two has at least a day', () => {
    fc.assert(
      fc.property(lists, measures, (list, sizes) => {
        const columns = columnsOf(list, sizes);
        for (const [i, column] of columns.entries()) {
          const before = columns[i - 1];
          if (!before) {
            expect(column.before).toBe(0);
            continue;
          }
          expect(column.extent.earliest).toBeGreaterThan(before.extent.latest);
          const gap = gapBetween(before, column);
          const free = column.extent.earliest - before.extent.latest - 1;
          expect(gap ? gap.latest - gap.earliest + 1 : 0).toBe(free);
          expect(column.before).toBe(free > 0 ? sizes.gap : 0);
          if (column.unit === 'visit' && sizes === WIDE) expect(free).toBeGreaterThanOrEqual(3);
        }
      }),
    );
  });

  test('are no narrower than the least, and have room together', () => {
    fc.assert(
      fc.property(lists, measures, (list, sizes) => {
        const columns = columnsOf(list, sizes);
        expect(unitOf(columns)).toHaveLength(1);
        for (const { width } of columns) expect(width).toBeGreaterThanOrEqual(sizes.least);
        expect(total(columns)).toBeLessThanOrEqual(sizes.room);
        const isOfVisits = columns[0]?.unit === 'visit';
        if (sizes === NARROW && isOfVisits) {
          expect(new Set(columns.map(({ width }) => width))).toEqual(new Set([56]));
        }
      }),
    );
  });

  test('are as fine as there is room for', () => {
    fc.assert(
      fc.property(lists, measures, (list, sizes) => {
        const [column] = columnsOf(list, sizes);
        const unit = column?.unit ?? 'visit';
        const finer = ['visit', ...UNITS].slice(0, ['visit', ...UNITS].indexOf(unit));
        // With all the room there is, they would be what has had none here.
        const roomy: ColumnMeasures = { ...sizes, room: Number.POSITIVE_INFINITY };
        expect(unitOf(columnsOf(list, roomy))).toEqual(['visit']);
        if (finer.length > 0) expect(total(columnsOf(list, roomy))).toBeGreaterThan(sizes.room);
      }),
    );
  });

  test('are the coarsest where there is no room at all', () => {
    expect(unitOf(columnsOf(PUBLISHED, { ...WIDE, room: 0 }))).toEqual(['millennium']);
  });

  test('do not depend on the order in which the spans are given', () => {
    fc.assert(
      fc.property(lists, measures, (list, sizes) => {
        expect(columnsOf([...list].reverse(), sizes)).toEqual(columnsOf(list, sizes));
      }),
    );
  });
});

function hull(list: readonly Span[]): Extent {
  return {
    earliest: Math.min(...list.map(({ extent }) => extent.earliest)),
    latest: Math.max(...list.map(({ extent }) => extent.latest)),
  };
}

function wholeOf(extent: Extent, { unit }: Column): Extent {
  return unit === 'visit' ? extent : wholeUnits(extent, unit);
}

describe('the better first view', () => {
  const emptinessOf = (list: readonly Span[]) => emptiness(columnsOf(list, WIDE));
  const isBest = (list: readonly Span[]) => isBestInColumns(columnsOf(list, WIDE));

  test('is columns for the published visits: 98 of 100 days are empty', () => {
    // 40 of the 1852 days from 1 July 2019 to 25 July 2024 are in a column.
    expect(emptinessOf(PUBLISHED)).toBeCloseTo(1 - 40 / 1852, 12);
    expect(isBest(PUBLISHED)).toBe(true);
  });

  test('counts what is empty of other days than those of the columns', () => {
    const columns = columnsOf([days('2024-01-11', '2024-01-20')], WIDE);
    const within = (from: string, to: string) => ({
      earliest: dayFromIso(from),
      latest: dayFromIso(to),
    });
    expect(emptiness(columns)).toBe(0);
    expect(emptiness(columns, within('2024-01-01', '2024-01-25'))).toBeCloseTo(0.6, 12);
    expect(isBestInColumns(columns, within('2024-01-01', '2024-01-25'))).toBe(true);
    expect(isBestInColumns(columns, within('2024-01-01', '2024-01-20'))).toBe(false);
    expect(emptiness(columns, within('2024-01-16', '2024-01-17'))).toBe(0);
    expect(emptiness(columns, within('2024-02-01', '2024-02-09'))).toBe(1);
  });

  test('is true scale for one day, and for nothing', () => {
    expect([emptinessOf([days('2024-01-27')]), isBest([days('2024-01-27')])]).toEqual([0, false]);
    expect([emptinessOf([]), isBest([])]).toEqual([0, false]);
  });

  test('is true scale for a visit every week for two years', () => {
    expect(emptinessOf(every(7, 104))).toBe(0);
    expect(isBest(every(7, 104))).toBe(false);
  });

  test('is columns for a visit every week for two months: there is room for a column each', () => {
    expect(isBest(every(7, 7))).toBe(true);
  });

  test('is true scale where half of it is filled', () => {
    const half = [days('2024-01-01', '2024-01-10'), days('2024-01-21', '2024-01-30')];
    expect(emptinessOf(half)).toBeCloseTo(1 / 3, 12);
    expect(isBest(half)).toBe(false);
    const equal = [days('2024-01-01', '2024-01-10'), days('2024-01-31', '2024-02-09')];
    expect(emptinessOf(equal)).toBe(0.5);
    expect(isBest(equal)).toBe(false);
    const more = [days('2024-01-01', '2024-01-10'), days('2024-02-01', '2024-02-10')];
    expect(isBest(more)).toBe(true);
  });
});
