import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { nearestPassage } from './nearestPassage.ts';

const DOCUMENT =
  'It was calm.\n\nThe “Albatross”  put in at Port Hollow on Thursday, with a broken winch.';

function nearest(quote: string): string | undefined {
  const near = nearestPassage(fold(DOCUMENT), quote);
  return near && DOCUMENT.slice(near.start, near.end);
}

test.each([
  ['the "Albatros" put in', 'The “Albatross”  put in'],
  ['put in to Port Hollow', 'put in at Port Hollow'],
  ['on Friday, with a broken winch', 'on Thursday, with a broken winch.'],
  ['a broken wench.', 'a broken winch.'],
  ['It wes calm', 'It was calm.'],
])('“%s” is nearest to “%s”', (quote, passage) => {
  expect(nearest(quote)).toBe(passage);
});

test.each([['a wholly different sentence about cooks'], [''], ['zzz']])(
  'nothing is near to “%s”',
  (quote) => {
    expect(nearest(quote)).toBeUndefined();
  },
);

test('says from which word on the two differ', () => {
  const near = nearestPassage(
    fold(DOCUMENT),
    'put in at Port Hollow on Friday, with a broken winch',
  );
  expect(near?.differs).toEqual({
    quote: 'Friday, with a broken winch',
    document: 'Thursday, with a broken winch.',
  });
});

test('names characters that look alike or are not seen', () => {
  const characters = (quote: string, document: string) =>
    nearestPassage(fold(document), quote)?.differs.characters;
  expect(characters('the long-range talks', 'the long–range talks')).toEqual({
    quote: 'U+002D',
    document: 'U+2013',
  });
  expect(characters('the long talks', 'the\u0001 long talks')).toEqual({
    quote: 'nothing',
    document: 'U+0001',
  });
  expect(characters('the final talks...', 'the ﬁnal talks')).toEqual({
    quote: 'U+0066',
    document: 'U+FB01',
  });
  expect(characters('the long talks', 'the lung talks')).toBeUndefined();
});

test.each(['\ufeff', '\u2060', '\u00ad', '\u200f'])(
  'invisible characters do not lead astray: %j',
  (invisible) => {
    const near = nearestPassage(fold(DOCUMENT), `${invisible}put${invisible} in to Port Hollow`);
    expect(near && DOCUMENT.slice(near.start, near.end)).toBe('put in at Port Hollow');
  },
);

test('one changed letter of a long quote is always traced back to where it came from', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40 }), fc.nat(29), (start, change) => {
      const text = fold(DOCUMENT).text;
      const quote = text.slice(start, start + 30);
      fc.pre(quote === quote.trim());
      const wrong = `${quote.slice(0, change)}#${quote.slice(change + 1)}`;
      const near = nearestPassage(fold(text), wrong);
      expect(near && text.slice(near.start, near.end)).toContain(quote.slice(1, -1).trim());
    }),
  );
});
