import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayFromIso, type Extent } from '../../domain/date.ts';
import { midnightOf } from '../../domain/zone.ts';
import { inTimeZone } from '../../testing/timeZone.ts';
import type { Column } from './columns.ts';
import {
  drawnMomentsOf,
  momentsOf,
  pixelOfDays,
  pixelsOf,
  scaleOfColumns,
  windowAround,
} from './line.ts';
import { type Frame, TRUE } from './scale.ts';

const DAY = 86_400_000;
const JANUARY_27 = dayFromIso('2024-01-27');

const extents = fc
  .tuple(
    fc.integer({ min: dayFromIso('0000-01-01'), max: dayFromIso('9999-12-31') }),
    fc.oneof(fc.nat(3), fc.nat(400)),
  )
  .map(([earliest, length]): Extent => ({ earliest, latest: earliest + length }));

/** Columns of so many days each, so many days after the one before. */
const columns = fc
  .array(fc.record({ after: fc.integer({ min: 1, max: 900_000 }), days: fc.nat(5000) }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((list) => {
    let day = dayFromIso('0000-01-01');
    return list.map(({ after, days }, i) => {
      const earliest = day + after;
      day = earliest + days;
      return columnOf({ earliest, latest: day }, i);
    });
  });

function columnOf(extent: Extent, index: number, width = 84): Column {
  const before = index === 0 ? 0 : 52;
  return { extent, unit: 'visit', width, before, isVague: false };
}

describe('momentsOf', () => {
  test('reach from the first midnight to the one after the last day', () => {
    const moments = momentsOf({ earliest: JANUARY_27, latest: JANUARY_27 + 2 });
    const [start, end] = [new Date(moments.start), new Date(moments.end)];
    expect([start.getFullYear(), start.getMonth(), start.getDate()]).toEqual([2024, 0, 27]);
    expect([end.getFullYear(), end.getMonth(), end.getDate()]).toEqual([2024, 0, 30]);
    expect([start.getHours(), end.getHours()]).toEqual([0, 0]);
  });

  test('are 23 hours apart on the day on which clocks go forward', () => {
    inTimeZone('America/Los_Angeles', () => {
      const spring = dayFromIso('2024-03-10');
      const { start, end } = momentsOf({ earliest: spring, latest: spring });
      expect(end - start).toBe((23 * DAY) / 24);
    });
  });

  test('begin in the year that is meant, however long ago', () => {
    for (const iso of ['0000-01-01', '0001-05-09', '0099-12-31', '0999-02-28']) {
      const { start } = momentsOf({ earliest: dayFromIso(iso), latest: dayFromIso(iso) });
      expect(new Date(start).getFullYear()).toBe(Number(iso.slice(0, 4)));
    }
  });
});

describe('the scale of columns', () => {
  test('draws them side by side, as wide beside each other as they ask for', () => {
    const [a, b] = [dayFromIso('2019-07-01'), dayFromIso('2024-01-27')];
    const list = [
      columnOf({ earliest: a, latest: a + 30 }, 0, 100),
      columnOf({ earliest: b, latest: b + 2 }, 1, 300),
    ];
    const frame = frameOf(list, 452);
    const places = list.map(({ extent }) => pixelsOf(extent, frame));
    expect(places.map(({ from }) => Math.round(from))).toEqual([0, 152]);
    expect(places.map(({ to }) => Math.round(to))).toEqual([100, 452]);
  });

  test('without columns is the true one', () => {
    expect(scaleOfColumns([])).toBe(TRUE);
  });

  test('gives each day room, before and after the days beside it, in any time zone', () => {
    for (const zone of ['UTC', 'Europe/Minsk', 'America/Sao_Paulo', 'Australia/Lord_Howe']) {
      inTimeZone(zone, () => {
        fc.assert(
          fc.property(columns, fc.integer({ min: 280, max: 1920 }), (list, width) => {
            const frame = frameOf(list, width);
            for (const { extent } of list) {
              for (const day of [extent.earliest - 1, extent.earliest, extent.latest]) {
                const { from, to } = pixelsOf({ earliest: day, latest: day }, frame);
                const next = pixelsOf({ earliest: day + 1, latest: day + 1 }, frame);
                expect(to).toBeGreaterThan(from);
                expect(to).toBe(next.from);
              }
            }
          }),
          { numRuns: 30 },
        );
      });
    }
  });

  test('comes back to the same moment, to the second', () => {
    fc.assert(
      fc.property(columns, extents, (list, { earliest }) => {
        const scale = scaleOfColumns(list);
        const { start } = momentsOf({ earliest, latest: earliest });
        expect(Math.abs(scale.toTrue(scale.toDrawn(start)) - start)).toBeLessThan(1000);
      }),
    );
  });

  test('has columns that follow each other without a day between', () => {
    const list: Column[] = [
      columnOf({ earliest: 100, latest: 102 }, 0, 56),
      { ...columnOf({ earliest: 103, latest: 103 }, 1, 56), before: 0 },
    ];
    const frame = frameOf(list, 112);
    expect(list.map(({ extent }) => pixelsOf(extent, frame))).toEqual([
      { from: 0, to: 56 },
      { from: 56, to: 112 },
    ]);
  });

  test('has a column for a day that the time zone left out', () => {
    // Samoa went over the date line and had no 30 December.
    inTimeZone('Pacific/Apia', () => {
      const day = dayFromIso('2011-12-30');
      const days = [day - 9, day, day + 1, day + 9];
      const list = days.map((earliest, i) => columnOf({ earliest, latest: earliest }, i));
      for (const some of [list.slice(1, 2), list]) {
        const frame = frameOf(some, 1000);
        const places = some.map(({ extent: { earliest } }) => pixelOfDays(earliest + 0.5, frame));
        for (const [i, place] of places.entries()) {
          expect(place).toBeGreaterThan(places[i - 1] ?? 0);
          expect(place).toBeLessThan(1000);
        }
      }
    });
  });
});

/** What shows columns from edge to edge. */
function frameOf(list: readonly Column[], width: number): Frame {
  const scale = scaleOfColumns(list);
  const extent = {
    earliest: list[0]?.extent.earliest ?? 0,
    latest: list.at(-1)?.extent.latest ?? 0,
  };
  return { ...windowAround(extent, 0, scale), width, scale };
}

describe('pixelOfDays', () => {
  const frame: Frame = {
    start: midnightOf(JANUARY_27).getTime(),
    end: midnightOf(JANUARY_27 + 2).getTime(),
    width: 600,
    scale: TRUE,
  };

  test('divides a day evenly', () => {
    const at = [0, 0.25, 0.5, 1, 1.5].map((days) => pixelOfDays(JANUARY_27 + days, frame));
    expect(at.map((pixel) => Math.round(pixel))).toEqual([0, 75, 150, 300, 450]);
  });

  test('may lie outside', () => {
    expect(pixelOfDays(JANUARY_27 - 0.5, frame)).toBeCloseTo(-150, 9);
    expect(pixelOfDays(JANUARY_27 + 2.5, frame)).toBeCloseTo(750, 9);
  });

  test('divides a day of 23 hours evenly too', () => {
    inTimeZone('America/Los_Angeles', () => {
      const spring = dayFromIso('2024-03-10');
      const { start, end } = momentsOf({ earliest: spring, latest: spring });
      expect(pixelOfDays(spring + 0.5, { start, end, width: 100, scale: TRUE })).toBe(50);
    });
  });
});

describe('windowAround', () => {
  test('leaves the share asked for free at either side', () => {
    fc.assert(
      fc.property(extents, fc.double({ min: 0, max: 0.45, noNaN: true }), (days, margin) => {
        const { start, end } = windowAround(days, margin, TRUE);
        const moments = drawnMomentsOf(days, TRUE);
        const length = end - start;
        expect((moments.start - start) / length).toBeCloseTo(margin, 6);
        expect((end - moments.end) / length).toBeCloseTo(margin, 6);
      }),
    );
  });

  test('is the extent itself without a margin', () => {
    const days = { earliest: JANUARY_27, latest: JANUARY_27 + 3 };
    expect(windowAround(days, 0, TRUE)).toEqual(momentsOf(days));
  });
});
