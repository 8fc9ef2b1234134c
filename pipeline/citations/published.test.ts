import { describe, expect, test } from 'vitest';
import { resolveEdtf } from '../../src/compile/check/edtf.ts';
import { publishedOf } from './published.ts';

/** How a date is cited that the document states, or whose basis is another. */
function cited(edtf: string, basis: 'stated' | 'inferred' | 'checked' = 'stated') {
  const resolved = resolveEdtf(edtf);
  if ('fault' in resolved) throw new Error(resolved.fault);
  return publishedOf({ ...resolved.date, basis });
}

describe('a date that the document states is left to the styles, as fine as it is known', () => {
  test.each([
    ['2024-07-25', { 'date-parts': [[2024, 7, 25]] }, '2024', 7],
    ['2023-07', { 'date-parts': [[2023, 7]] }, '2023', 7],
    ['2023-07-XX', { 'date-parts': [[2023, 7]] }, '2023', 7],
    ['2023', { 'date-parts': [[2023]] }, '2023', undefined],
    ['2023-XX', { 'date-parts': [[2023]] }, '2023', undefined],
    ['2023-22', { 'date-parts': [[2023]], season: 2 }, '2023', undefined],
    [
      '2023-05-30/2023-06',
      {
        'date-parts': [
          [2023, 5, 30],
          [2023, 6],
        ],
      },
      '2023',
      undefined,
    ],
    ['2023-24/2024', { 'date-parts': [[2023], [2024]] }, '2023--2024', undefined],
  ])('%s', (edtf, csl, year, month) => {
    expect(cited(edtf)).toEqual({ csl, year, edtf, ...(month && { month }) });
  });
});

describe('a date that is supplied or in doubt stands in square brackets', () => {
  test.each([
    ['2023-07', 'inferred', '[July 2023]', '[2023, July]', '[2023]'],
    ['2024-05-24?', 'inferred', '[May 24, 2024?]', '[2024, May 24?]', '[2024?]'],
    ['2024-05-24?', 'stated', '[May 24, 2024?]', '[2024, May 24?]', '[2024?]'],
    ['1987-04~', 'inferred', '[ca. April 1987]', '[ca. 1987, April]', '[ca. 1987]'],
    ['1987%', 'checked', '[ca. 1987?]', '[ca. 1987?]', '[ca. 1987?]'],
    ['2024-05-24', 'checked', '[May 24, 2024]', '[2024, May 24]', '[2024]'],
    ['2023-23', 'inferred', '[Autumn 2023]', '[2023, Autumn]', '[2023]'],
    [
      '201X',
      'stated',
      '[between 2010 and 2019]',
      '[between 2010 and 2019]',
      '[between 2010 and 2019]',
    ],
    [
      '2023-12-31/2024-01',
      'inferred',
      '[December 31, 2023–January 2024]',
      '[2023, December 31–2024, January]',
      '[2023--2024]',
    ],
  ] as const)('%s, %s', (edtf, basis, chicago, apa, year) => {
    const { supplied, csl, ...date } = cited(edtf, basis);
    expect(supplied).toEqual({ chicago, apa });
    expect(csl.circa).toBe(true);
    expect(date.year).toBe(year);
  });
});

test('unknown digits of a year become a span, for CSL has none', () => {
  expect(cited('19XX').csl).toEqual({ 'date-parts': [[1900], [1999]], circa: true });
});

test('what is no date is refused', () => {
  const date = { edtf: 'soon', basis: 'stated', approximate: false, uncertain: false } as const;
  expect(() => publishedOf(date)).toThrow('soon is no date');
});
