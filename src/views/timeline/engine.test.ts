import { expect, test } from 'vitest';
import { NO_LIMITS, within, zoomed } from './engine.ts';

const SHOWN = { start: 100, end: 200 };

test('a window of an allowed length stays as it is, another grows or shrinks around its middle', () => {
  expect(within(SHOWN, { least: 50, most: 100 })).toEqual(SHOWN);
  expect(within(SHOWN, { least: 300, most: 400 })).toEqual({ start: 0, end: 300 });
  expect(within(SHOWN, { least: 1, most: 50 })).toEqual({ start: 125, end: 175 });
});

test('zooming keeps a moment in its place, as near as zooming goes', () => {
  expect(zoomed(SHOWN, 2, 120, NO_LIMITS)).toEqual({ start: 110, end: 160 });
  expect(zoomed(SHOWN, 4, 120, { least: 50, most: 100 })).toEqual({ start: 110, end: 160 });
  expect(zoomed(SHOWN, 0.5, 120, { least: 50, most: 100 })).toEqual(SHOWN);
});
