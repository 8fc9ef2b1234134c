import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from './fold.ts';
import { findQuote } from './quotation.ts';

/** The document's own words at every place the quote is found. */
function found(document: string, quote: string, around = {}): string[] {
  return findQuote(fold(document), quote, around).map(({ start, end }) =>
    document.slice(start, end),
  );
}

describe('folding', () => {
  test.each([
    ['runs of white space', 'put  in\tat \n\n port', 'put in at port'],
    [
      'every Unicode white space',
      'a\u00a0b\u2009c\u3000d\u2028e\u0085f\u202f\u2007g',
      'a b c d e f g',
    ],
    ['double quotation marks', '“a” „b‟ «c» "d"', '"a" "b" "c" "d"'],
    ['single quotation marks', "‘a’ ‚b‛ c′ d'", "'a' 'b' c' d'"],
    ['nothing else', 'É–—…‹x›`Ａ\u200b', 'É–—…‹x›`Ａ\u200b'],
    ['nothing', '', ''],
  ])('%s', (_, original, folded) => {
    expect(fold(original).text).toBe(folded);
  });
});

describe('finding a quote', () => {
  const document = 'The ship\u2019s  \u201ccrew\u201d\n\nput in; the ship left.';

  test('gives the document’s own quotation marks and white space', () => {
    expect(found(document, 'ship\'s "crew" put in')).toEqual(['ship’s  “crew”\n\nput in']);
    expect(found(document, '‘')).toEqual(['’']);
    expect(found('« oui »', '“ oui ”')).toEqual(['« oui »']);
  });

  test('passes over white space around the quote, as a YAML block leaves it', () => {
    expect(found(document, '\n the ship left.\n')).toEqual(['the ship left.']);
  });

  test('finds every place, overlapping ones included', () => {
    expect(found('ship ship ship', 'ship')).toEqual(['ship', 'ship', 'ship']);
    expect(found('aaa', 'aa')).toEqual(['aa', 'aa']);
  });

  test.each([
    ['a letter', 'the ships left'],
    ['a capital', 'The ship left'],
    ['an accent', 'thé ship left'],
    ['a comma', 'put in, the ship'],
    ['a missing space', 'put inthe'],
    ['nothing at all', ' '],
  ])('refuses what differs in %s', (_, quote) => {
    expect(found(document, quote)).toEqual([]);
  });

  test('tells places apart by the words right around them', () => {
    const text = 'One ship came. Two ships came. “ship”';
    const places = (around: object) =>
      findQuote(fold(text), 'ship', around).map(({ start }) => start);
    expect(places({})).toEqual([4, 19, 32]);
    expect(places({ after: 'One' })).toEqual([4]);
    expect(places({ after: 'came.  Two' })).toEqual([19]);
    expect(places({ after: 'wo' })).toEqual([19]);
    expect(places({ before: 's came' })).toEqual([19]);
    expect(places({ before: 'came' })).toEqual([4]);
    expect(places({ after: '"', before: '"' })).toEqual([32]);
    expect(places({ after: 'One', before: 's' })).toEqual([]);
  });

  test('surroundings at the very ends of a document', () => {
    expect(found('ship', 'ship', { after: 'x' })).toEqual([]);
    expect(found('ship', 'ship', { before: 'x' })).toEqual([]);
  });
});

const SPACES = [' ', '\n', '\u00a0', '\t  ', '\r\n', '\u2003'];
const DOUBLE = ['"', '“', '”', '„', '‟', '«', '»'];
const SINGLE = ["'", '‘', '’', '‚', '‛', '′'];
const piece = fc.oneof(
  fc.string({
    unit: fc.constantFrom('a', 'b', 'é', 'Ж', '😀', '.', '–'),
    minLength: 1,
    maxLength: 5,
  }),
  fc.constantFrom(...SPACES, ...DOUBLE, ...SINGLE),
);
const document = fc.array(piece, { minLength: 1, maxLength: 40 }).map((pieces) => pieces.join(''));
/** Seeds a choice among equivalents, one for each mark or run of white space. */
const choices = fc.array(fc.nat(100), { minLength: 100, maxLength: 100 });

/** Replaces every mark and every run of white space by another one of the same kind. */
function refold(text: string, seeds: readonly number[]): string {
  let turn = 0;
  const other = (kinds: readonly string[]) =>
    kinds[(seeds[turn++ % 100] ?? 0) % kinds.length] ?? '';
  return text.replace(/\s+|["“”„‟«»]|['‘’‚‛′]/gu, (mark) => {
    if (/\s/u.test(mark)) return other(SPACES);
    return other(DOUBLE.includes(mark) ? DOUBLE : SINGLE);
  });
}

test('a slice of any document is found whatever its white space and marks are written as', () => {
  fc.assert(
    fc.property(document, fc.nat(), fc.nat(), choices, (text, a, b, seeds) => {
      const start = a % text.length;
      const slice = text.slice(start, start + 1 + (b % (text.length - start)));
      fc.pre(slice.trim() !== '');
      const places = findQuote(fold(text), refold(slice, seeds));
      const from = start + (slice.length - slice.trimStart().length);
      const to = start + slice.trimEnd().length;
      expect(places).toContainEqual({ start: from, end: to });
      for (const place of places) {
        expect(fold(text.slice(place.start, place.end)).text).toBe(fold(slice.trim()).text);
      }
    }),
    { numRuns: 1000 },
  );
});

test('a quote with one letter changed is found only where the document has that very text', () => {
  fc.assert(
    fc.property(document, fc.nat(), fc.constantFrom('x', 'a', 'Ж', 'é'), (text, at, letter) => {
      const letters = [...text.matchAll(/[abéЖ.–]/gu)];
      fc.pre(letters.length > 0);
      const index = letters[at % letters.length]?.index ?? 0;
      const changed = text.slice(0, index) + letter + text.slice(index + 1);
      const present = fold(text).text.includes(fold(changed).text.trim());
      expect(findQuote(fold(text), changed).length > 0).toBe(present);
      if (letter === 'x') expect(present).toBe(false);
    }),
    { numRuns: 1000 },
  );
});
