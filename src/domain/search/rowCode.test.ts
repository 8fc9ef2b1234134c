import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeRows, encodeRows } from './rowCode.ts';

const decoded = (text: string, rows: number) => {
  const found: number[] = [];
  decodeRows(text, rows, (row) => found.push(row));
  return found;
};

test('rows come back', () => {
  const rows = fc
    .uniqueArray(fc.oneof(fc.nat(40), fc.nat(200_000)), { maxLength: 60 })
    .map((list) => list.sort((a, b) => a - b));
  fc.assert(
    fc.property(rows, (list) => {
      expect(decoded(encodeRows(list), 200_001)).toEqual(list);
    }),
  );
});

test('near rows take little room', () => {
  expect(encodeRows([0])).toBe('A');
  expect(encodeRows([3, 4, 5, 6])).toBe('HC');
  expect(encodeRows([0, 2, 4])).toBe('ACC');
  expect(encodeRows([16])).toBe('gB');
});

test.each(['!', 'g', 'HÄ', 'H', 'gggggggB'])('refuses "%s"', (text) => {
  expect(() => decoded(text, 1000)).toThrow('no list of rows');
});

test('refuses rows that are not there', () => {
  expect(() => decoded('G', 3)).toThrow('Row 3 is beyond the last of 3');
  expect(() => decoded('BC', 3)).toThrow('beyond');
});
