import { expect, test } from 'vitest';
import { wordsAfter, wordsBefore } from './wholeWords.ts';

test.each([
  ['CLE IS INVENTED, FOR AN EXAMPLE.\n\n', 'IS INVENTED, FOR AN EXAMPLE.'],
  [' whole from here on', 'whole from here on'],
  ['fragment', undefined],
  ['fragment ', undefined],
  ['', undefined],
  ['東京に行きました', '京に行きました'],
])('before a quotation, of “%s” stay “%s”', (prefix, words) => {
  // A script without spaces loses a word of the engine's dictionary at most.
  if (prefix.startsWith('東')) expect(prefix.endsWith(wordsBefore(prefix) ?? '?')).toBe(true);
  else expect(wordsBefore(prefix)).toBe(words);
});

test.each([
  [', after a passage which her mast', ', after a passage which her'],
  ['. At the end ', '. At the end'],
  ['frag', undefined],
  ['', undefined],
])('behind a quotation, of “%s” stay “%s”', (suffix, words) => {
  expect(wordsAfter(suffix)).toBe(words);
});
