import fc from 'fast-check';
import { expect, test } from 'vitest';
import { forwardIn, fromStart, keyAsRead } from './reading.ts';

test('a language says which way one reads', () => {
  expect(['en', 'ru', 'zh', 'not a tag'].map(forwardIn)).toEqual([1, 1, 1, 1]);
  expect(['ar', 'he', 'fa-IR'].map(forwardIn)).toEqual([-1, -1, -1]);
});

test('a point is as far from one side as it is not from the other', () => {
  const box = { left: 100, right: 400 };
  expect(fromStart(150, box, 1)).toBe(50);
  expect(fromStart(150, box, -1)).toBe(250);
  fc.assert(
    fc.property(fc.integer({ min: -1000, max: 1000 }), (x) => {
      expect(fromStart(x, box, 1) + fromStart(x, box, -1)).toBe(300);
    }),
  );
});

test('only the arrows across change places', () => {
  const keys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'Home', 'a'];
  expect(keys.map((key) => keyAsRead(key, 1))).toEqual(keys);
  expect(keys.map((key) => keyAsRead(key, -1))).toEqual([
    ...['ArrowRight', 'ArrowLeft', 'ArrowUp', 'Home', 'a'],
  ]);
});
