import { expect, test } from 'vitest';
import { firstWords } from './firstWords.ts';

test.each<[text: string, most: number, beginning: string]>([
  ['They met in Minsk.', 40, 'They met in Minsk.'],
  ['They met in Minsk, again.', 20, 'They met in Minsk…'],
  ['They met\nin  Minsk.', 40, 'They met in Minsk.'],
  ['Встретились в Минске утром', 22, 'Встретились в Минске…'],
  ['Donaudampfschifffahrtsgesellschaft', 10, 'Donaudampf…'],
])('of %j in %i characters: %j', (text, most, beginning) => {
  expect(firstWords(text, most)).toBe(beginning);
});
