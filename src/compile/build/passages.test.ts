import { expect, test } from 'vitest';
import { passagesOf } from './passages.ts';

const TEXT = 'one two\nthree four\n\nfive six\nseven';

function passages(...quotes: string[]) {
  const ranges = quotes.map((quote) => {
    const start = TEXT.indexOf(quote);
    return { start, end: start + quote.length };
  });
  return passagesOf(TEXT, ranges);
}

test('a paragraph is published once, however often it is quoted', () => {
  expect(passages('four', 'three', 'three four')).toEqual([{ start: 8, text: 'three four' }]);
});

test('paragraphs come in the document’s order and stay apart', () => {
  expect(passages('seven', 'one', 'three')).toEqual([
    { start: 0, text: 'one two' },
    { start: 8, text: 'three four' },
    { start: 29, text: 'seven' },
  ]);
});

test('paragraphs that one excerpt spans are one passage, and take in what else is quoted there', () => {
  expect(passages('six', 'four\n\nfive', 'three')).toEqual([
    { start: 8, text: 'three four\n\nfive six' },
  ]);
});

test('nothing is published of what nobody quotes', () => {
  expect(passages()).toEqual([]);
});

test.each(['\n', '\v', '\f', '\r', '\u0085', '\u2028', '\u2029'])(
  'a paragraph ends at %j, so that the ones around it are not published',
  (lineEnd) => {
    const text = ['secret', 'the quote', 'secret'].join(lineEnd);
    const start = text.indexOf('quote');
    expect(passagesOf(text, [{ start, end: start + 5 }])).toEqual([
      { start: 7, text: 'the quote' },
    ]);
  },
);
