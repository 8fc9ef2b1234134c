import { expect, test } from 'vitest';
import { monthNames } from '../monthNames.ts';
import { keysOf } from './keys.ts';

const keys = (...texts: string[]) => [...keysOf(monthNames())(texts)].sort();
const phrases = (...texts: string[]) => keys(...texts).filter((key) => key.startsWith(' '));

test('a text is found by each of its words', () => {
  expect(keys(' the gate the hall ')).toEqual(['gate', 'hall', 'the']);
  expect(keys('')).toEqual([]);
});

test('and by the words of its dates in a row, from each of them on', () => {
  expect(phrases(' on 24 may 2024 they left ')).toEqual([' 24 may 2024', ' may 2024']);
  expect(phrases(' 24 de mayo de 2024 ')).toContain(' 24 de mayo de 2024');
  expect(phrases(' of 300 people ')).toEqual([' of 300']);
});

test('with the word after them, where a phrase can end within it', () => {
  // "2024 г" is a year, and so is the beginning of "2024 gate"; "24 mar" is a day, and "24 march" has it.
  expect(phrases(' 2024 gate ')).toEqual([' 2024 gate']);
  expect(phrases(' 24 marched ')).toEqual([' 24 marched']);
  expect(phrases(' 24 people ')).toEqual([]);
});

test('no phrase goes from one text to the next', () => {
  expect(phrases('on 24', 'May began')).toEqual([]);
});

test('a long row of numbers does not grow with the square', () => {
  const table = Array.from({ length: 1000 }, (_, i) => i).join(' ');
  const longest = Math.max(...phrases(` ${table} `).map((key) => key.split(' ').length));
  expect(longest).toBeLessThan(20);
});
