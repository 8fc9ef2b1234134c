import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CardSide, placeCard } from './placeCard.ts';

const PAGE = { width: 1440, height: 900 };
const DOWNWARDS: readonly CardSide[] = ['below', 'above', 'right', 'left'];
const mark = (x: number, y: number, half = 13) => ({
  left: x - half,
  right: x + half,
  top: y - half,
  bottom: y + half,
});

describe('a card', () => {
  test('stands on the first side with room, centred on its mark', () => {
    const card = { width: 280, height: 200 };
    expect(placeCard(mark(500, 300), card, PAGE, DOWNWARDS)).toMatchObject({ left: 360, top: 321 });
    expect(placeCard(mark(500, 800), card, PAGE, DOWNWARDS)).toMatchObject({ top: 579 });
  });

  test('moves along its mark to stay in the window', () => {
    const card = { width: 280, height: 200 };
    expect(placeCard(mark(20, 300), card, PAGE, DOWNWARDS).left).toBe(8);
    expect(placeCard(mark(1430, 300), card, PAGE, DOWNWARDS).left).toBe(1152);
  });

  test('stands beside its mark in a low window', () => {
    const page = { width: 1000, height: 240 };
    const { left, top } = placeCard(mark(500, 120), { width: 280, height: 200 }, page, DOWNWARDS);
    expect([left, top]).toEqual([521, 20]);
  });

  test('is limited in height where it fits nowhere', () => {
    const page = { width: 320, height: 400 };
    const { top, maxHeight } = placeCard(mark(160, 120), { width: 280, height: 500 }, page, [
      'below',
    ]);
    expect([top, maxHeight]).toEqual([141, 251]);
  });

  test('never covers its mark and never leaves the window', () => {
    fc.assert(
      fc.property(
        fc.record({
          x: fc.integer({ min: 13, max: 1427 }),
          y: fc.integer({ min: 13, max: 887 }),
          width: fc.integer({ min: 60, max: 300 }),
          height: fc.integer({ min: 30, max: 1200 }),
        }),
        fc.shuffledSubarray([...DOWNWARDS], { minLength: 1 }),
        ({ x, y, width, height }, sides) => {
          const anchor = mark(x, y);
          const { left, top, maxHeight } = placeCard(anchor, { width, height }, PAGE, sides);
          const [right, bottom] = [left + width, top + Math.min(height, maxHeight)];
          const isClear =
            right <= anchor.left ||
            left >= anchor.right ||
            bottom <= anchor.top ||
            top >= anchor.bottom;
          expect(isClear).toBe(true);
          expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
          expect(right).toBeLessThanOrEqual(PAGE.width);
          expect(bottom).toBeLessThanOrEqual(PAGE.height);
        },
      ),
    );
  });
});
