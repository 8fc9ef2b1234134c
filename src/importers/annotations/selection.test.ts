import { expect, test } from 'vitest';
import { newFindings } from '../notes/findings.ts';
import { selectionOf } from './selection.ts';

function selected(selector: unknown) {
  const found = newFindings();
  const selection = selectionOf(found, { file: 'a.json', pointer: '', value: selector });
  return { ...selection, notes: found.notes.map(({ place, message }) => [place.tab, message]) };
}

const quote = (exact: string, more: object = {}) => ({ type: 'TextQuoteSelector', exact, ...more });

test('of several ways to the same words, the first with a quotation counts', () => {
  const position = { type: 'TextPositionSelector', start: 3, end: 9 };
  const page = { type: 'PageSelector', index: 3 };
  const range = { type: 'RangeSelector', startContainer: '/p[1]', endContainer: '/p[1]' };
  const words = quote('a wet Monday', { prefix: 'on ', suffix: ', and' });
  expect(selected([range, position, words, quote('another'), page])).toEqual({
    quote: { exact: 'a wet Monday', prefix: 'on ', suffix: ', and' },
    place: ['page 4'],
    notes: [],
  });
});

test('the finest quotation is the support of the coarser one, if it stands there once', () => {
  const nested = (exact: string, finer: string) => quote(exact, { refinedBy: quote(finer) });
  expect(selected(nested('the bus and the driver', 'the bus')).quote).toMatchObject({
    exact: 'the bus and the driver',
    support: 'the bus',
  });
  expect(selected(nested('the bus and the bus', 'the bus')).quote).toMatchObject({
    exact: 'the bus',
  });
  expect(selected(nested('the bus', 'the driver')).quote).toMatchObject({ exact: 'the driver' });
});

test.each([
  [{ type: 'TextPositionSelector', start: 412, end: 795 }, 'characters 412 to 795'],
  [{ type: 'DataPositionSelector', start: 4096, end: 4104 }, 'bytes 4096 to 4104'],
  [{ type: 'MediaTimeSelector', start: 1.5, end: 3 }, 'seconds 1.5 to 3'],
  [{ type: 'FragmentSelector', value: 'xywh=1,2,3,4' }, 'fragment xywh=1,2,3,4'],
  [{ type: 'CssSelector', value: '#a > p' }, 'element #a > p'],
  [{ type: 'XPathSelector', value: '/html/body/p[2]' }, 'element /html/body/p[2]'],
  [{ type: 'SvgSelector', value: '<svg/>' }, 'an area of a picture'],
  [{ type: 'PageSelector', index: 3, label: 'iv' }, 'page iv'],
  ['https://example.org/selector', 'selector https://example.org/selector'],
  [
    { type: 'RangeSelector', startSelector: quote('the bus'), endSelector: quote('the driver') },
    'from “the bus” to just before “the driver”',
  ],
])('what has no words is told: %j', (selector, place) => {
  expect(selected(selector)).toEqual({ quote: undefined, place: [place], notes: [] });
});

test('a selector that is not known leaves a note', () => {
  expect(selected([{ type: '__proto__' }, {}])).toEqual({
    quote: undefined,
    place: [],
    notes: [
      ['/0', 'A selector of this type is not read: __proto__'],
      ['/1', 'A selector of this type is not read: none'],
    ],
  });
});
