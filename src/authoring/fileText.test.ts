import { expect, test } from 'vitest';
import { fileText } from './fileText.ts';

test.each([
  ['\uFEFFa\nb', 'a\nb'],
  ['a\r\nb\r\n', 'a\nb\n'],
  ['a\rb', 'a\nb'],
  ['a\r\r\nb\n\rc', 'a\n\nb\n\nc'],
  ['a\uFEFFb', 'a\uFEFFb'],
])('%j is read as %j', (raw, text) => {
  expect(fileText(raw)).toBe(text);
});
