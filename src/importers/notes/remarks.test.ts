import { expect, test } from 'vitest';
import { remarkText, tagsText } from './remarks.ts';

test.each([
  ['plain', 'A < B & C', undefined, 'A < B & C'],
  ['plain by its format', '<b>kept</b>', 'text/plain', '<b>kept</b>'],
  ['HTML', '<b>Wet</b> &amp; windy', undefined, 'Wet & windy'],
  ['a script', 'Yes<script>alert(1)</script>!', undefined, 'Yes!'],
  [
    'a link',
    'See <a href="https://example.org/a">it</a>',
    'text/html',
    'See it\nhttps://example.org/a',
  ],
  ['Markdown', 'See [it](https://example.org/a).', undefined, 'See [it](https://example.org/a).'],
  ['a link to a script', '[it](javascript:alert(1))', undefined, 'it (javascript:alert(1))'],
  [
    'a link with a password',
    '[it](https://a:b@example.org)',
    undefined,
    'it (https://a:b@example.org)',
  ],
  [
    'a link in disguise',
    '[bank.example](https://example.org)',
    undefined,
    'bank.example (https://example.org)',
  ],
  ['a link within a link', '[a]([b](javascript:c))', undefined, 'a (b (javascript:c))'],
  ['nothing', ' \u200B\n', undefined, undefined],
])('%s', (_, comment, format, text) => {
  expect(remarkText(comment, format)).toBe(text);
});

test('tags stand in one line, once each', () => {
  expect(tagsText(['a', ' b', 'a', ''])).toBe('Tags: a, b');
  expect(tagsText(['', ' '])).toBeUndefined();
});
