import { expect, test } from 'vitest';
import { ownAddress, siteOf } from './ownAddress.ts';

const ADDRESS = 'https://example.org/visits/embed.js';

test.each([
  ['Chromium', `Error\n    at ${ADDRESS}:1:234\n    at https://news.org/main.js:3:4`],
  ['Chromium, in a function', `Error\n    at start (${ADDRESS}:1:234)`],
  ['Firefox', `@${ADDRESS}:1:234\n@https://news.org/main.js:3:4\n`],
  ['WebKit', `module code@${ADDRESS}:1:234`],
])('a script that is not the current one is found by its stack: %s', (_, stack) => {
  expect(ownAddress(null, stack)).toBe(ADDRESS);
});

test('the address keeps its query, which tells scripts of a page apart', () => {
  expect(ownAddress(null, `Error\n    at ${ADDRESS}?v=2:1:234`)).toBe(`${ADDRESS}?v=2`);
  expect(siteOf(`${ADDRESS}?v=2`)).toBe('https://example.org/visits/');
});

test.each([
  [
    'evaluated text',
    'Error\n    at eval (eval at <anonymous> (https://news.org/main.js:1:1), <anonymous>:1:9)',
  ],
  ['a blob', 'Error\n    at blob:https://news.org/0a1b:1:9'],
  ['another name', 'Error\n    at https://news.org/not-embed.js.html:1:9'],
  ['no stack', undefined],
])('nothing tells where %s is from', (_, stack) => {
  expect(ownAddress(null, stack)).toBeUndefined();
});
