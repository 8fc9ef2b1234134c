import { expect, test } from 'vitest';
import { readTime } from './timeOfDay.ts';

test.each([
  ['14:30', '14:30'],
  ['9:05', '09:05'],
  ['09.05', '09:05'],
  ['14:30:15', '14:30'],
  ['9 am', '09:00'],
  ['9:30 p.m.', '21:30'],
  ['12:15 AM', '00:15'],
  ['12 pm', '12:00'],
  ['0.395833333333333', '09:30'],
])('%s is %s', (written, time) => {
  expect(readTime(written)).toBe(time);
});

test.each(['', '14', '25:00', '14:60', '13 pm', '0 am', 'noon', '14h30', '1.5'])(
  '%s is no time of day',
  (written) => {
    expect(readTime(written)).toBeUndefined();
  },
);
