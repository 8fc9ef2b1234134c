import { expect, test } from 'vitest';
import { coveredDates, knownDates } from './knownDate.ts';

test.each([
  ['1987-12-25', '1987-12-25', '1987-12-25'],
  ['2024-07-25', '2024-07-25', '2024-07-25'],
  ['2024-01-27/2024-01-29', '2024-01-27', '2024-01-29'],
  ['2019-07', '2019-07', '2019-07'],
  ['1984', '1984', '1984'],
  ['2024-01-29?', '2024-01', '2024-01'],
  ['2024-01~', '2024', '2024'],
  ['1984?', undefined, undefined],
  ['2001-21', '2001', '2001'],
  ['2001-21?', undefined, undefined],
  ['2001-24', undefined, undefined],
  ['1987-04-XX', '1987-04', '1987-04'],
  ['1987-04-XX~', '1987', '1987'],
  ['1987-XX', '1987', '1987'],
  ['1987-12-XX/1988-XX-XX', '1987-12', '1988'],
  ['198X', undefined, undefined],
  ['1985-04/..', '1985-04', undefined],
  ['../1985-04-02', undefined, '1985-04-02'],
  ['nonsense', undefined, undefined],
])('%s is no finer than it is known', (edtf, first, last) => {
  expect(knownDates({ edtf })).toEqual({ first, last });
});

test.each([
  ['198X', '1980', '1989'],
  ['18XX/1901-05', '1800', '1901-05'],
  ['2001-24', undefined, undefined],
])('%s covers its years', (edtf, first, last) => {
  expect(coveredDates({ edtf })).toEqual({ first, last });
});
