import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asMarkdown } from './asMarkdown.ts';
import { parseMarkdown, quotationsOf } from './markdown.ts';

/** What a reader of the story reads in the block quote. */
function quoted(text: string): { quotations: string[]; faults: readonly string[] } {
  const { blocks, faults } = parseMarkdown(`> ${asMarkdown(text)}`);
  return { quotations: quotationsOf(blocks), faults };
}

test.each([
  '- We agreed on everything, said the driver.',
  '25. Mai 1987 fuhr der Bus.',
  '1) Erstens',
  '+ one',
  '# 7 came late',
  '&lt; and &#169; and &copy;',
  '> quoted already',
  '=== and ---',
  '---',
  '~~~',
  '* * *',
  '[a](javascript:b) ![c](d) <i>e</i> `f` _g_ **h**',
  '[a]: https://example.org',
  'a \\ b \\* c\\',
  '1987. That was the year',
])('%s is quoted as it reads', (text) => {
  expect(quoted(text)).toEqual({ quotations: [text], faults: [] });
});

test('whatever is quoted reads as it was, but for its white space', () => {
  const piece = fc.oneof(
    fc.constantFrom(...'\\`*_{}[]<>()#+-.!|~=&;:"\'$%^@?/,'.split('')),
    fc.constantFrom('12', '1.', 'a', 'https://a.b', '&amp;', ' ', '\n', '\t', '  ', 'é', '\u2028'),
  );
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 20 }), (pieces) => {
      const text = pieces.join('').replace(/\s+/g, ' ').trim();
      fc.pre(text !== '');
      expect(quoted(pieces.join(''))).toEqual({ quotations: [text], faults: [] });
    }),
    { numRuns: 500 },
  );
});
