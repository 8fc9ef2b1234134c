import fc from 'fast-check';
import { expect, test } from 'vitest';
import { halvesOf } from './halves.ts';
import { textWidth } from './textWidth.ts';

test.each([
  ['Jul 2019', 'Jul', '2019'],
  ['июль 2019\u00a0г.', 'июль', '2019\u00a0г.'],
  ['Dec 2023 – Jan 2024', 'Dec 2023 –', 'Jan 2024'],
  ['1903–1908', '1903–', '1908'],
  ['2024', '2024', ''],
])('%s is broken where both lines are short', (text, first, second) => {
  const halves = halvesOf(text, 16);
  expect([halves.first.trim(), halves.second]).toEqual([first, second]);
});

test('the halves are the text, and no line is wider than it says', () => {
  const word = fc.constantFrom('Jul', '2019', '–', '1903–1908', 'июль', 'г.');
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), (words) => {
      const text = words.join(' ');
      const { first, second, width } = halvesOf(text, 13);
      expect(first + second).toBe(text);
      expect(width).toBe(Math.max(textWidth(first.trim(), 13), textWidth(second, 13)));
    }),
  );
});
