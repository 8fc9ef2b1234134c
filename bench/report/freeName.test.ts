import { expect, test } from 'vitest';
import { freeName } from './freeName.ts';

test('a second run of a day does not replace the first', () => {
  const day = '2026-11-30';
  expect(freeName(day, [])).toBe(day);
  expect(freeName(day, ['2026-11-29.json', `${day}-2.md`])).toBe(day);
  expect(freeName(day, [`${day}.json`, `${day}.svg`])).toBe(`${day}-2`);
  expect(freeName(day, [`${day}.md`, `${day}-2.md`, `${day}-3.md`])).toBe(`${day}-4`);
});
