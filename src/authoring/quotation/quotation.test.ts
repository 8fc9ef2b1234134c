import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from './fold.ts';
import { findCutQuote, findQuote } from './quotation.ts';

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
    ['double quotation marks', '“a”.„b‟.«c».»d«."e".〝f〟', '"a"."b"."c"."d"."e"."f"'],
    ['single quotation marks', "‘a’ ‚b‛ c′ d' ‹e› ›f‹ mʼg", "'a' 'b' c' d' 'e' 'f' m'g"],
    ['space beside double marks', 'a « b » c “d” e', 'a"b"c"d"e'],
    ['space inside French single marks', 'a ‹ b › c, ›d‹ e', "a 'b' c, 'd' e"],
    [
      'ignorable characters',
      'co\u00adope\u200brate\u2060 \ufeff\u200fnow\u200e!',
      'cooperate now!',
    ],
    ['letters in pieces', 'e\u0301 \u0438\u0306 \u1112\u1161\u11ab \u212b', 'é й 한 Å'],
    ['hyphens that look alike', 'a\u2010b\u2011c-d', 'a-b-c-d'],
    ['nothing else', 'É–—…`Ａ\u2212ﬁ', 'É–—…`Ａ\u2212ﬁ'],
    ['nothing', '', ''],
  ])('%s', (_, original, folded) => {
    expect(fold(original).text).toBe(folded);
  });
});

describe('finding a quote', () => {
  const document = 'The ship\u2019s  \u201ccrew\u201d\n\nput in; the ship left.';

  test('gives the document’s own quotation marks and white space', () => {
    expect(found(document, 'ship\'s "crew" put in')).toEqual(['ship’s  “crew”\n\nput in']);
    expect(found('a ‘ b', "'")).toEqual(['‘']);
    expect(found('« oui »', '“ oui ”')).toEqual(['« oui »']);
  });

  test('passes over white space around the quote, as a YAML block leaves it', () => {
    expect(found(document, '\n the ship left.\n')).toEqual(['the ship left.']);
  });

  test('finds every place, overlapping ones included', () => {
    expect(found('ship ship ship', 'ship')).toEqual(['ship', 'ship', 'ship']);
    expect(found('a a a', 'a a')).toEqual(['a a', 'a a']);
  });

  test.each([
    ['a letter', 'the ships left'],
    ['a capital', 'The ship left'],
    ['an accent', 'thé ship left'],
    ['a comma', 'put in, the ship'],
    ['a missing space', 'put inthe'],
    ['nothing at all', ' '],
    ['a dash', 'put–in'],
  ])('refuses what differs in %s', (_, quote) => {
    expect(found(document, quote)).toEqual([]);
  });

  test('tells places apart by the words right around them', () => {
    const text = 'One ship came. Two ship sails. “ship”';
    const places = (around: object) =>
      findQuote(fold(text), 'ship', around).map(({ start }) => start);
    expect(places({})).toEqual([4, 19, 32]);
    expect(places({ after: 'One' })).toEqual([4]);
    expect(places({ after: 'came.  Two' })).toEqual([19]);
    expect(places({ before: 'sails.' })).toEqual([19]);
    expect(places({ after: 'wo' })).toEqual([]);
    expect(places({ before: 'came' })).toEqual([4]);
    expect(places({ before: 'cam' })).toEqual([]);
    expect(places({ after: '"', before: '"' })).toEqual([32]);
    expect(places({ after: 'One', before: 'sails' })).toEqual([]);
  });

  test('surroundings at the very ends of a document', () => {
    expect(found('ship', 'ship', { after: 'x' })).toEqual([]);
    expect(found('ship', 'ship', { before: 'x' })).toEqual([]);
  });
});

describe('whole words', () => {
  test.each([
    ['The driver was unable to attend.', 'able to attend'],
    ['The driver was unable to attend.', 'The driver was un'],
    ['We can’t agree.', 'We can'],
    ['It cost 3.5 million.', 'It cost 3'],
    ['It cost 1,350 francs.', '350 francs'],
    ['In 1987.', 'In 198'],
    ['мо\u0438\u0306 дом', 'мо\u0438'],
    ['x\u0302 and y', 'x'],
    ['сям’я', 'я'],
    ['𐐀𐐁𐐂 so', '𐐁𐐂 so'],
    ['हिन्दी है', 'हिन्द'],
    ['👨‍👩‍👧 came', '👨'],
    ['学校は1987年に', '87年'],
    ['jour\u00adney', 'jour'],
    ['भारत १९८७', 'भारत १९'],
  ])('“%s” does not have “%s”', (text, quote) => {
    expect(found(text, quote)).toEqual([]);
  });

  test.each([
    ['l’avion vole', 'avion vole'],
    ['The ship’s crew', 'The ship’s'],
    ['“We came.”They went', 'They went'],
    ['He said so.She left.', 'She left.'],
    ['well-known', 'known'],
    ['我们昨天到达上海。', '昨天'],
    ['バスは学校に着いた', '学校'],
    ['เรามาถึงโรงเรียน', 'โรงเรียน'],
    ['東京tower', 'tower'],
    ['1987年に', '年に'],
    ['❤\ufe0f yes', '❤'],
  ])('“%s” has “%s”', (text, quote) => {
    expect(found(text, quote)).toHaveLength(1);
  });

  test('a variation selector stays with what it varies', () => {
    expect(found('so ❤\ufe0f yes', 'so ❤')).toEqual(['so ❤\ufe0f']);
  });

  test('says which whole words a quote cuts', () => {
    const text = 'The driver was unable to attend.';
    const cut = findCutQuote(fold(text), 'able to att');
    expect(cut && text.slice(cut.start, cut.end)).toBe('unable to attend');
    expect(findCutQuote(fold(text), 'able to go')).toBeUndefined();
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

/** Also true of some ends that cut nothing. */
function cutsWord(text: string, start: number, end: number): boolean {
  const isApart = (at: number) => /^[\s.–]?$/.test(text[at] ?? '');
  return ![start - 1, start].some(isApart) || ![end - 1, end].some(isApart);
}

test('a slice of any document is found whatever its white space and marks are written as', () => {
  fc.assert(
    fc.property(document, fc.nat(), fc.nat(), choices, (text, a, b, seeds) => {
      const start = a % text.length;
      const slice = text.slice(start, start + 1 + (b % (text.length - start)));
      fc.pre(slice.trim() !== '' && !cutsWord(text, start, start + slice.length));
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
