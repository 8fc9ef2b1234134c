import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayFromIso, isoFromDay, utcDate } from '../../domain/date.ts';
import { shares } from '../../testing/shares.ts';
import type { Column } from './columns.ts';
import { crowdedPlaces } from './crowds.ts';
import { drawnMomentsOf, pixelOfDays, scaleOfColumns } from './line.ts';
import type { Place } from './placing.ts';
import { type Frame, TRUE } from './scale.ts';

const APART = 25;
const self = (at: number) => at;
const placesOf = (marks: readonly number[], frame: Frame) =>
  crowdedPlaces(marks, self, frame, APART);

/** The frame in which a day at true scale is so many CSS pixels wide. */
function trueFrame(from: string, day: number, width = 1200): Frame {
  const { start } = drawnMomentsOf({ earliest: dayFromIso(from), latest: dayFromIso(from) }, TRUE);
  return { start, end: start + (width / day) * 86_400_000, width, scale: TRUE };
}

/** Columns of so many days each, of which a day is so many CSS pixels wide. */
function columnsFrame(
  list: readonly (readonly [from: string, days: number, day: number])[],
): Frame {
  const columns = list.map(([from, days, day], i): Column => {
    const earliest = dayFromIso(from);
    const extent = { earliest, latest: earliest + days - 1 };
    return { extent, unit: 'visit', width: days * day, before: i === 0 ? 0 : 12, isVague: false };
  });
  const scale = scaleOfColumns(columns);
  const [first, last] = [columns[0], columns.at(-1)].map((column) => column?.extent);
  const whole = { earliest: first?.earliest ?? 0, latest: last?.latest ?? 0 };
  const width = columns.reduce((sum, column) => sum + column.width + column.before, 0);
  return { ...drawnMomentsOf(whole, scale), width, scale };
}

/** A mark in the middle of each day, or several a day. */
const daily = (from: string, days: number, perDay = 1) =>
  Array.from({ length: days * perDay }, (_, i) => dayFromIso(from) + (i + 0.5) / perDay);
/** Of each place, the first and the last day of its members. */
const spans = (places: readonly Place<number>[]) =>
  places.map(({ members }) =>
    [Math.min(...members), Math.max(...members)].map((at) => isoFromDay(Math.floor(at))).join(' '),
  );

describe('marks of a row that is not crowded', () => {
  test('are one where they are nearer than they have to be apart', () => {
    const frame = trueFrame('2024-01-01', 10);
    const marks = [...daily('2024-01-01', 3), ...daily('2024-01-20', 1)];
    expect(spans(placesOf(marks, frame))).toEqual([
      '2024-01-01 2024-01-03',
      '2024-01-20 2024-01-20',
    ]);
  });
});

describe('marks of a crowded row', () => {
  test.each([
    ['days', 26, 2, 12, ['2024-01-01 2024-01-01', '2024-01-02 2024-01-02']],
    ['weeks', 20, 1, 21, ['2024-01-01 2024-01-07', '2024-01-08 2024-01-14']],
    ['months', 2, 1, 200, ['2024-01-01 2024-01-31', '2024-02-01 2024-02-29']],
    ['years', 0.2, 1, 2000, ['2024-01-01 2024-12-31', '2025-01-01 2025-12-31']],
  ])('are one for each of the %s that have room', (_, day, perDay, days, first) => {
    const places = placesOf(daily('2024-01-01', days, perDay), trueFrame('2024-01-01', day));
    expect(spans(places).slice(0, 2)).toEqual(first);
  });

  test('have weeks that begin on Monday', () => {
    const places = placesOf(daily('2023-12-20', 40), trueFrame('2023-12-20', 20));
    for (const { members } of places.slice(1)) {
      expect(utcDate(Math.floor(members[0])).getUTCDay()).toBe(1);
    }
  });

  test('are the same ones wherever the window is', () => {
    const marks = daily('2024-01-01', 400);
    const all = spans(placesOf(marks, trueFrame('2024-01-01', 3)));
    for (const from of ['2023-11-11', '2024-01-09', '2024-06-30', '2025-09-01']) {
      expect(spans(placesOf(marks, trueFrame(from, 3)))).toEqual(all);
    }
  });

  test('are one for each of the narrow columns that have room together', () => {
    const starts = Array.from({ length: 9 }, (_, i) =>
      isoFromDay(dayFromIso('2024-01-01') + i * 100),
    );
    const frame = columnsFrame(starts.map((from) => [from, 2, 6]));
    const places = placesOf(
      starts.flatMap((from) => daily(from, 2, 2)),
      frame,
    );
    // Two columns of 12 pixels and the gap of 12 between them.
    expect(spans(places).slice(0, 2)).toEqual([
      `${starts[0]} ${isoFromDay(dayFromIso(starts[1] ?? '') + 1)}`,
      `${starts[2]} ${isoFromDay(dayFromIso(starts[3] ?? '') + 1)}`,
    ]);
  });

  test('are not one across columns that are wide', () => {
    const frame = columnsFrame([
      ['2024-01-25', 14, 10],
      ['2024-02-20', 14, 10],
    ]);
    const places = placesOf([...daily('2024-01-25', 14), ...daily('2024-02-20', 14)], frame);
    const [before, after] = [dayFromIso('2024-02-07'), dayFromIso('2024-02-20')];
    for (const { members } of places) {
      const isOfOne = members.every((at) => at < before + 1) || members.every((at) => at >= after);
      expect(isOfOne).toBe(true);
    }
  });
});

describe('places of any marks', () => {
  const column = fc.record({
    days: fc.integer({ min: 1, max: 60 }),
    gap: fc.integer({ min: 1, max: 500 }),
    day: fc
      .oneof(
        shares,
        shares,
        shares.map((part) => 40 * part),
      )
      .map((wide) => wide + 0.1),
  });
  const frames = fc.oneof(
    shares.map((power) => trueFrame('2024-01-01', 1e-4 * 1e6 ** power)),
    fc.array(column, { minLength: 1, maxLength: 20, size: 'max' }).map((list) => {
      let at = dayFromIso('2024-01-01');
      return columnsFrame(
        list.map(({ days, gap, day }) => {
          const from = isoFromDay(at);
          at += days + gap;
          return [from, days, day] as const;
        }),
      );
    }),
  );
  /** Where marks are in the frame, or in a column each. */
  const lists = fc.constantFrom(10, 40, 80, 300).chain((most) =>
    fc.array(
      shares.map((part) => part * 0.999),
      { maxLength: most, size: 'max' },
    ),
  );
  const drawings = fc.record({ frame: frames, list: lists }).map(({ frame, list }) => {
    const { pieces } = frame.scale;
    const whole = { from: frame.start, to: frame.end };
    const marks = list.map((share, i) => {
      const { from, to } = pieces[i % Math.max(1, pieces.length)]?.true ?? whole;
      return (from + (to - from) * share) / 86_400_000;
    });
    return { frame, marks };
  });

  test('have each mark once, in order, and within half of what keeps them apart', () => {
    fc.assert(
      fc.property(drawings, ({ frame, marks }) => {
        const places = placesOf(marks, frame);
        const members = places.flatMap((place) => place.members);
        const pixels = members.map((at) => pixelOfDays(at, frame));
        expect(pixels).toEqual([...pixels].sort((a, b) => a - b));
        expect([...members].sort()).toEqual([...marks].sort());
        for (const place of places) {
          for (const at of place.members) {
            const x = pixelOfDays(at, frame);
            expect(x).toBeGreaterThanOrEqual(place.from - APART / 2 - 1e-3);
            expect(x).toBeLessThanOrEqual(place.to + APART / 2 + 1e-3);
            if (place.members.length === 1) expect([place.from, place.to]).toEqual([x, x]);
          }
        }
      }),
    );
  });

  test('are apart', () => {
    fc.assert(
      fc.property(drawings, ({ frame, marks }) => {
        const places = placesOf(marks, frame);
        for (const [i, { from }] of places.entries()) {
          const before = places[i - 1];
          if (before) expect(from - before.to).toBeGreaterThanOrEqual(APART - 1e-3);
        }
      }),
    );
  });

  test('are no longer than what a unit at most takes up', () => {
    fc.assert(
      fc.property(drawings, ({ frame, marks }) => {
        // Twelve months of a year, each just too narrow; and what is alone beside it.
        for (const { from, to } of placesOf(marks, frame))
          expect(to - from).toBeLessThan(12 * 32 + 60);
      }),
    );
  });
});
