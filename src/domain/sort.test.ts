import { describe, expect, test } from 'vitest';
import { BY_DATE, isSameSort, SORT_COLUMNS, sortedBy, sortFromText, sortToText } from './sort.ts';

describe('a sort as text', () => {
  test('is read as it was written, for every column and direction', () => {
    for (const column of SORT_COLUMNS) {
      for (const isDescending of [false, true]) {
        const sort = { column, isDescending };
        expect(sortFromText(sortToText(sort))).toEqual(sort);
      }
    }
  });

  test.each([undefined, '', '-', '--date', 'colour', 'date ', 'DATE'])('is not %j', (text) => {
    expect(sortFromText(text)).toBeUndefined();
  });
});

test('pressing a heading sorts by it, pressing it again turns it round', () => {
  const once = sortedBy(BY_DATE, 'place');
  expect(once).toEqual({ column: 'place', isDescending: false });
  expect(sortedBy(once, 'place')).toEqual({ column: 'place', isDescending: true });
  expect(isSameSort(sortedBy(sortedBy(once, 'place'), 'place'), once)).toBe(true);
});
