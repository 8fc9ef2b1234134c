import { expect, test } from 'vitest';
import { editDistance } from '../domain/editDistance.ts';
import { nearest, suggestion } from './suggest.ts';

test.each([
  ['', '', 0],
  ['', 'abc', 3],
  ['ship', 'ship', 0],
  ['ship', 'shop', 1],
  ['ship', 'shp', 1],
  ['ship', 'sship', 1],
  ['ship', 'shpi', 1],
  ['kitten', 'sitting', 3],
  ['ca', 'abc', 3],
])('from “%s” to “%s” it is %i edits', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance);
  expect(editDistance(b, a)).toBe(distance);
});

test.each([
  ['port-holow', 'port-hollow'],
  ['Port-Hollow', 'port-hollow'],
  ['hollow', 'port-hollow'],
  ['port-hollow-harbour', 'port-hollow'],
  ['gery-bay', 'grey-bay'],
  ['zanzibar', undefined],
  ['x', undefined],
])('“%s” was meant to be %s', (written, meant) => {
  expect(nearest(written, ['grey-bay', 'port-hollow', 'port-royal'])).toBe(meant);
});

test('names that are few are listed when none is near, many are not', () => {
  expect(suggestion('zanzibar', ['a', 'b'])).toBe('; known: `a`, `b`');
  expect(suggestion('zanzibar', [...'abcdefghi'])).toBe('');
  expect(suggestion('zanzibar', [])).toBe('');
});
