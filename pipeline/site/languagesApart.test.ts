import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LOCALES } from '../../src/locales/locale.ts';
import { languagesOfInterface } from './languages.ts';
import { inBase, wordsOf } from './languagesApart.ts';

const MESSAGES = 'src/locales/generated/messages';
const keys = Object.keys(JSON.parse(readFileSync('src/locales/en.json', 'utf8'))).filter(
  (key) => !key.startsWith('$'),
);
const messages = new Map(
  keys.map((key) => [key, readFileSync(`${MESSAGES}/${key}.js`, 'utf8')] as const),
);
const { base, others } = languagesOfInterface();
const NOT_ENGLISH = /\p{Script=Cyrillic}|\p{Script=Arabic}/u;

test('each language of the interface has its name', () => {
  expect(Object.keys(LOCALES)).toEqual([base, ...others]);
});

test('what everyone gets has one language, and looks for the others', () => {
  for (const [key, code] of messages) {
    const apart = inBase(base, key, code);
    expect(NOT_ENGLISH.test(apart), key).toBe(false);
    expect(apart.match(/^const /gm), key).toHaveLength(1);
    expect(apart).toContain(`said('${key}', en_${key},`);
  }
  expect(() => inBase(base, 'nothing', '')).toThrow('nothing');
});

test.each(others)('every message is among the words of %s', (locale) => {
  const code = wordsOf(locale, messages);
  expect(code.match(/^(\w+)(?=: )/gm)).toEqual(keys);
  expect(code).not.toMatch(/\ben_|^import/m);
});
