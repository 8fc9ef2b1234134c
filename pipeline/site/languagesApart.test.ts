import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inBase, wordsOf } from './languagesApart.ts';

const MESSAGES = 'src/locales/generated/messages';
const keys = Object.keys(JSON.parse(readFileSync('src/locales/en.json', 'utf8'))).filter(
  (key) => !key.startsWith('$'),
);
const messages = new Map(
  keys.map((key) => [key, readFileSync(`${MESSAGES}/${key}.js`, 'utf8')] as const),
);
const CYRILLIC = /\p{Script=Cyrillic}/u;

test('what everyone gets has one language, and looks for the others', () => {
  for (const [key, code] of messages) {
    const apart = inBase(key, code);
    expect(CYRILLIC.test(apart), key).toBe(false);
    expect(apart).toContain(`said('${key}', en_${key},`);
  }
  expect(() => inBase('nothing', '')).toThrow('nothing');
});

test.each(['ru', 'be'] as const)('every message is among the words of %s', (locale) => {
  const code = wordsOf(locale, messages);
  for (const key of keys) expect(code).toContain(`${locale}_${key} as ${key}`);
  expect(code.match(/^const /gm)).toHaveLength(keys.length);
  expect(code).not.toMatch(/^const en_/m);
});
