import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { middleOf, type Named, type NamesOptions, placeNames, placesOf } from './placing.ts';

const places = (list: readonly number[], apart = 25) => placesOf(list, (x) => x, apart);

describe('placesOf', () => {
  test('leaves marks alone that are far enough apart', () => {
    expect(places([0, 25, 60])).toEqual([
      { members: [0], from: 0, to: 0 },
      { members: [25], from: 25, to: 25 },
      { members: [60], from: 60, to: 60 },
    ]);
  });

  test('has marks together that are nearer, each to the one before it', () => {
    expect(places([0, 24, 48, 80])).toEqual([
      { members: [0, 24, 48], from: 0, to: 48 },
      { members: [80], from: 80, to: 80 },
    ]);
  });

  test('sorts them, and keeps the order of those at one place', () => {
    const marks = ['b9', 'a5', 'c5', 'd0'];
    const [only] = placesOf(marks, (mark) => Number(mark.slice(1)), 25);
    expect(only?.members).toEqual(['d0', 'a5', 'c5', 'b9']);
  });

  test('has none for none', () => {
    expect(places([])).toEqual([]);
  });

  test('has each mark once, where it belongs, and places apart', () => {
    const lists = fc.array(fc.double({ min: -500, max: 2500, noNaN: true }), { maxLength: 60 });
    fc.assert(
      fc.property(lists, fc.constantFrom(16, 25), (list, apart) => {
        const made = places(list, apart);
        expect(made.flatMap(({ members }) => members)).toEqual([...list].sort((a, b) => a - b));
        for (const [i, { members, from, to }] of made.entries()) {
          expect([from, to]).toEqual([Math.min(...members), Math.max(...members)]);
          expect(from - (made[i - 1]?.to ?? Number.NEGATIVE_INFINITY)).toBeGreaterThanOrEqual(
            apart,
          );
        }
      }),
    );
  });

  test('has its middle half-way between the first and the last', () => {
    expect(middleOf({ from: 10, to: 50 })).toBe(30);
  });
});

const OPTIONS: NamesOptions = {
  ...{ rank: () => 0, gap: 8, bare: 12, bounds: { from: 0, to: 1000 } },
};
const named = (from: number, width: number, to = from): Named => ({ from, to, width });

describe('placeNames', () => {
  test('writes a name over what it names', () => {
    expect(placeNames([named(200, 80), named(500, 80)], OPTIONS)).toEqual([200, 500]);
  });

  test('writes it as near as the other names let it, still over what it names', () => {
    const [a = 0, b = 0] = placeNames([named(200, 80), named(250, 80)], OPTIONS);
    expect(b - a).toBe(88);
    expect(a).toBeGreaterThanOrEqual(160);
    expect(b).toBeLessThanOrEqual(290);
  });

  test('leaves out a name that has no room', () => {
    expect(placeNames([named(200, 80), named(230, 80), named(270, 80)], OPTIONS)).toEqual([
      170,
      undefined,
      290,
    ]);
  });

  test('serves those of a lower rank first', () => {
    // There is room within the bounds for either, and not for both.
    const bounds = { from: 0, to: 270 };
    const isWritten = (first: number) =>
      placeNames([named(100, 134), named(170, 134)], {
        ...OPTIONS,
        bounds,
        rank: (i) => (i === first ? 0 : 1),
      }).map((middle) => middle !== undefined);
    expect(isWritten(0)).toEqual([true, false]);
    expect(isWritten(1)).toEqual([false, true]);
  });

  test('writes a name for which another has made room by moving aside', () => {
    // Beside a mark without a name the second has 60 pixels, beside the names up to 84.
    const row = [200, 250, 300].map((at) => named(at, 70));
    const rank = (i: number) => (i === 1 ? 0 : 1);
    const [a = 0, b = 0, c = 0] = placeNames(row, { ...OPTIONS, rank });
    expect([b - a, c - b].every((apart) => apart >= 78)).toBe(true);
  });

  test('keeps names within the bounds as long as they cover what they name', () => {
    expect(placeNames([named(10, 80)], OPTIONS)).toEqual([40]);
    expect(placeNames([named(-10, 80)], OPTIONS)).toEqual([30]);
    expect(placeNames([named(-60, 80)], OPTIONS)).toEqual([-20]);
    expect(placeNames([named(995, 80)], OPTIONS)).toEqual([960]);
  });

  test('writes a name within what is longer, where it is in sight', () => {
    expect(placeNames([named(100, 80, 400)], OPTIONS)).toEqual([250]);
    expect(placeNames([named(-300, 80, 100)], OPTIONS)).toEqual([40]);
    expect(placeNames([named(-300, 80, 20)], OPTIONS)).toEqual([-20]);
  });

  test('writes no name over a longer mark whose own name is in its middle', () => {
    // The first mark reaches up to 400; beside it there is no room for 60 pixels around 430.
    expect(placeNames([named(100, 80, 400), named(430, 60)], OPTIONS)).toEqual([250, 438]);
    expect(placeNames([named(100, 80, 400), named(430, 60), named(450, 0)], OPTIONS)[1]).toBe(
      undefined,
    );
  });

  test('writes names though marks without names touch each other', () => {
    const marks = [named(100, 900), named(116, 900), named(132, 900), named(400, 80)];
    expect(placeNames(marks, OPTIONS)).toEqual([undefined, undefined, undefined, 400]);
  });

  test('has none for none', () => {
    expect(placeNames([], OPTIONS)).toEqual([]);
  });

  const lines = fc
    .record({
      marks: fc.array(
        fc.record({
          after: fc.oneof(fc.constant(25), fc.double({ min: 25, max: 300, noNaN: true })),
          length: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 300, noNaN: true })),
          width: fc.oneof(fc.constant(90), fc.double({ min: 24, max: 200, noNaN: true })),
        }),
        { maxLength: 14 },
      ),
      start: fc.integer({ min: -200, max: 200 }),
      width: fc.integer({ min: 280, max: 1920 }),
    })
    .map(({ marks, start, width }) => {
      let at = start;
      const list = marks.map(({ after, length, width: name }): Named => {
        const from = at + after;
        at = from + length;
        return { from, to: at, width: name };
      });
      return { list, bounds: { from: 0, to: width } };
    });
  const ranks = fc.array(fc.nat(3), { minLength: 14, maxLength: 14 });

  test('has names that cover what they name or lie within it, and touch nothing else', () => {
    fc.assert(
      fc.property(lines, ranks, ({ list, bounds }, order) => {
        const middles = placeNames(list, { ...OPTIONS, bounds, rank: (i) => order[i] ?? 0 });
        expect(middles).toHaveLength(list.length);
        const boxes = list.map((each, i) => {
          const at = middles[i];
          const box = { ...boxOf(each, at), isName: at !== undefined };
          if (at === undefined) return box;
          const [left, right] = [at - each.width / 2, at + each.width / 2];
          const covers = left <= each.from + 1e-6 && right >= each.to - 1e-6;
          const liesWithin = left >= each.from - 1e-6 && right <= each.to + 1e-6;
          expect(covers || liesWithin).toBe(true);
          return box;
        });
        for (const [i, a] of boxes.entries()) {
          for (const b of boxes.slice(i + 1)) {
            if (a.isName || b.isName) expect(b.from - a.to).toBeGreaterThanOrEqual(8 - 1e-6);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  test('leaves out no name that has room beside what is there', () => {
    fc.assert(
      fc.property(lines, ranks, ({ list, bounds }, order) => {
        const options = { ...OPTIONS, bounds, rank: (i: number) => order[i] ?? 0 };
        const middles = placeNames(list, options);
        const boxes = list.map((each, i) => boxOf(each, middles[i]));
        for (const [i, { from, to, width }] of list.entries()) {
          if (middles[i] !== undefined) continue;
          const least = Math.max(bounds.from, (boxes[i - 1]?.to ?? -1e9) + OPTIONS.gap, to - width);
          const most = Math.min(bounds.to, (boxes[i + 1]?.from ?? 1e9) - OPTIONS.gap, from + width);
          expect(most - least).toBeLessThan(width + 1e-6);
        }
      }),
      { numRuns: 500 },
    );
  });
});

/** What a mark takes up with its name, or without. */
function boxOf({ from, to, width }: Named, middle: number | undefined) {
  if (middle === undefined) return { from: from - OPTIONS.bare, to: to + OPTIONS.bare };
  return { from: Math.min(middle - width / 2, from), to: Math.max(middle + width / 2, to) };
}
