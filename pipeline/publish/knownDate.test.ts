import { expect, test } from 'vitest';
import { knownDates } from './knownDate.ts';

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
  ['1985-04/..', '1985-04', undefined],
  ['../1985-04-02', undefined, '1985-04-02'],
  ['nonsense', undefined, undefined],
])('%s is no finer than it is known', (edtf, first, last) => {
  expect(knownDates({ edtf })).toEqual({ first, last });
});
