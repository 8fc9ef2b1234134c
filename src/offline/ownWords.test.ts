import { expect, test } from 'vitest';
import { wordsToKeep } from './ownWords.ts';

const WORDS = { de: 'assets/_words-de-2.js', fr: 'assets/_words-fr-2.js' };

test('kept are the words of the browser’s languages, and those that were used before', () => {
  expect(wordsToKeep(WORDS, ['de-AT', 'en', 'pt-BR'], [])).toEqual([WORDS.de]);
  expect(wordsToKeep(WORDS, ['DE'], ['assets/_words-fr-1.js', 'assets/_words-be-1.js'])).toEqual([
    ...[WORDS.de, WORDS.fr],
  ]);
  expect(wordsToKeep(WORDS, ['sr-Latn'], [])).toEqual([]);
});
