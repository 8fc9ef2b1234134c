import bidiFactory from 'bidi-js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { levelsOf, visually, withMirrored } from './visualOrder.ts';

test('single characters are ordered as the Unicode algorithm orders them', () => {
  const bidi = bidiFactory();
  const letter = fc.constantFrom(...'ab 12(א]ב),ع-');
  fc.assert(
    fc.property(fc.array(letter), fc.constantFrom('ltr', 'rtl'), (letters, direction) => {
      const line = `${letters.join('')}x`;
      const levels = levelsOf(line, direction);
      const each = [...line].map((_, from) => ({ from, to: from + 1 }));
      const order = bidi.getReorderedIndices(line, bidi.getEmbeddingLevels(line, direction));
      expect(visually(each, levels).map(({ from }) => from)).toEqual([...order]);
    }),
  );
});

test('brackets turn round where the line runs from right to left', () => {
  expect(withMirrored('א(ב)', levelsOf('א(ב)', 'rtl'))).toBe('א)ב(');
  expect(withMirrored('a(b)', levelsOf('a(b)', 'ltr'))).toBe('a(b)');
});
