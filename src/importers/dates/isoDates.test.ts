import { expect, test } from 'vitest';
import { dateOfDays, dateOfParts, edtfBetween, isoDate } from './isoDates.ts';

test.each([
  ['1923-12-06', '1923-12-06'],
  ['1923-12', '1923-12'],
  ['1923', '1923'],
  ['676', '0676'],
  ['0676-03', '0676-03'],
  [' 1923-12-06T00:00:00Z ', '1923-12-06'],
  ['1923-12-06 00:00', '1923-12-06'],
  ['1923-12-06T14:30:00Z', undefined],
  ['1923-02-29', undefined],
  ['1923-13', undefined],
  ['0000', undefined],
  ['-0320', undefined],
  ['76', undefined],
  ['12345', undefined],
  ['1923-12-6', undefined],
  ['12/6/1923', undefined],
  ['', undefined],
])('“%s” of ISO 8601 is %s', (text, date) => {
  expect(isoDate(text)).toBe(date);
});

test('an interval ends where it begins or later', () => {
  expect(edtfBetween('1600', '1699')).toBe('1600/1699');
  expect(edtfBetween('1600', '1600')).toBe('1600');
  expect(edtfBetween('1923-12', '1923-12-06')).toBe('1923-12/1923-12-06');
  expect(edtfBetween('1923-12-07', '1923-12-06')).toBeUndefined();
});

test.each([
  ['1990-04-01', '1990-04-30', '1990-04'],
  ['1990-04-01', '1990-04-01', '1990-04-01'],
  ['2024-02-01', '2024-02-29', '2024-02'],
  ['2024-02-01', '2024-02-28', undefined],
  ['1990-01-01', '1990-12-31', '1990'],
  ['1990', '1990', '1990'],
  ['1990-04', '1990-04', '1990-04'],
  ['1600', '1640', undefined],
])('%s to %s is %s', (earliest, latest, date) => {
  expect(dateOfDays(earliest, latest)).toBe(date);
});

test.each([
  [['1923', '12', '8'], undefined, '1923-12-08'],
  [['1923', '12'], undefined, '1923-12'],
  [['1923'], undefined, '1923'],
  [['1923'], '1', '1923-21'],
  [['1923'], '24', '1923-24'],
  [['1923'], 'spring', undefined],
  [['1923', '3'], '1', undefined],
  [['1923', '2', '31'], undefined, undefined],
  [['1923', '0'], undefined, undefined],
  [['1923', '1', '2', '3'], undefined, undefined],
  [['-44'], undefined, undefined],
  [[''], undefined, undefined],
  [[], undefined, undefined],
])('the parts %j with the season %s are %s', (parts, season, date) => {
  expect(dateOfParts(parts, season)).toBe(date);
});
