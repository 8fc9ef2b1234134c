import { describe, expect, test } from 'vitest';
import { NO_LIMITS } from './engine.ts';
import { holdOf, pulled } from './pull.ts';

const SHOWN = { start: 1000, end: 2000 };
const WIDTH = 500;
const at = (x: number, spread = 0) => ({ x, spread });

describe('what is held', () => {
  test('by one pointer is its own place', () => {
    expect(holdOf([{ x: 30, y: 70 }])).toEqual(at(30));
  });

  test('by two is the middle between them, and how far they are apart', () => {
    expect(
      holdOf([
        { x: 10, y: 0 },
        { x: 40, y: 40 },
      ]),
    ).toEqual(at(25, 50));
  });
});

describe('a pull', () => {
  test('moves what is shown the other way, by as many pixels', () => {
    expect(pulled(SHOWN, at(100), at(150), WIDTH, NO_LIMITS)).toEqual({ start: 900, end: 1900 });
  });

  test('of two pointers keeps under their middle what was there, and shows less between them', () => {
    const { start, end } = pulled(SHOWN, at(100, 50), at(200, 100), WIDTH, NO_LIMITS);
    expect(end - start).toBe(500);
    // 100 of 500 pixels into the window before.
    expect(start + ((end - start) * 200) / WIDTH).toBe(1200);
  });

  test('shows no less and no more than allowed', () => {
    const limits = { least: 800, most: 1500 };
    const lengthAt = (spread: number) => {
      const { start, end } = pulled(SHOWN, at(250, 50), at(250, spread), WIDTH, limits);
      return end - start;
    };
    expect(lengthAt(500)).toBe(800);
    expect(lengthAt(5)).toBe(1500);
  });

  test('of two pointers at one place zooms nothing', () => {
    expect(pulled(SHOWN, at(100, 0), at(100, 40), WIDTH, NO_LIMITS)).toEqual(SHOWN);
  });
});
