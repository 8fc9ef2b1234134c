import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseLabels } from './basemapLabels.ts';

const file: unknown = JSON.parse(readFileSync('public/basemap/labels.json', 'utf8'));

test('the committed file is taken as it is', () => {
  expect(parseLabels(file)).toEqual(file);
});

test.each([
  ['a list', []],
  ['without cities', { waters: [], islands: [], countries: [] }],
  [
    'with a position that is none',
    {
      cities: [],
      waters: [],
      islands: [],
      countries: [{ region: 'RU', names: {}, position: [1] }],
    },
  ],
  ['with words in the place of it', 'Not found'],
])('a file that is %s is refused', (_, input) => {
  expect(() => parseLabels(input)).toThrow('labels.json');
});
