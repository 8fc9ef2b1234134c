import { expect, test } from 'vitest';
import { mayLack } from './lacking.ts';

test.each(['assets/CiteDialog-1.js', 'assets/a.woff2', 'visit/a/', '404.html'])(
  'a version is kept without %s',
  (path) => {
    expect(mayLack(path, 0)).toBe(true);
  },
);

test.each([
  '',
  'data/visits.json',
  'data/index.bin',
  'assets/index-1a2b.js',
  'assets/index-1a2b.css',
])('no version is kept without “%s”', (path) => {
  expect(mayLack(path, 0)).toBe(false);
});

test('no version is kept of which much is missing', () => {
  expect([0, 1, 2, 3, 40].map((lacking) => mayLack('visit/a/', lacking))).toEqual([
    ...[true, true, true],
    ...[false, false],
  ]);
});
