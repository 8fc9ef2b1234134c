import { expect, test } from 'vitest';
import { splitFrontMatter } from './front-matter.ts';

test.each([
  ['---\na: 1\n---\ntext\n', 'a: 1\n', 'text\n'],
  ['---  \na: 1\n--- \t\n  text', 'a: 1\n', '  text'],
  ['---\na: 1\n---\none\n---\ntwo', 'a: 1\n', 'one\n---\ntwo'],
  ['---\n---\ntext', '', 'text'],
  ['---\na: 1\n---', 'a: 1\n', ''],
])('%j', (file, yaml, text) => {
  const parts = splitFrontMatter(file);
  expect(parts).toMatchObject({ yaml, text });
  expect(file.slice(parts?.yamlStart).startsWith(yaml)).toBe(true);
  expect(file.slice(parts?.textStart)).toBe(text);
});

test.each([['text'], ['---\na: 1\n'], ['\n---\na: 1\n---\n'], ['---\na: 1\n---- \n'], ['']])(
  'no front matter in %j',
  (file) => {
    expect(splitFrontMatter(file)).toBeUndefined();
  },
);
