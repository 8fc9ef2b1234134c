import { expect, test } from 'vitest';
import { negotiate } from './locale.ts';

test.each([
  ['what an address asks for', ['uk', 'de-AT'], 'uk'],
  ['what a browser prefers, of whatever country', ['de-AT', 'en'], 'de'],
  ['the next one, where there is none of the first', ['pt-BR', 'es-419', 'fr'], 'es'],
  ['the language, whatever it is written in', ['ar-Latn-MA'], 'ar'],
  ['no language that only looks like another', ['sr-Latn', 'best', 'de'], 'de'],
  ['whatever the letters', ['PL-pl'], 'pl'],
  ['English, where nothing else is to be had', ['sr-Latn', undefined, '', 'x-klingon'], 'en'],
])('spoken is %s', (_, wishes, spoken) => {
  expect(negotiate(wishes)).toBe(spoken);
});
