import { expect, test } from 'vitest';
import { wordingFaults } from './wording.ts';

const faultsOf = (locale: string, text: string, english = 'Words') =>
  wordingFaults([
    { locale: 'en', path: 'en.json', text: JSON.stringify({ words: english }, null, 2) },
    { locale, path: `${locale}.json`, text: JSON.stringify({ words: text }, null, 2) },
  ]);

test.each([
  ['de', '„Wörter“ …'],
  ['pl', 'Słowa: „dwa”'],
  ['fr', 'Mots\u00a0: «\u00a0deux\u00a0»\u202f; un\u202f?'],
  ['es', '¿Palabras? «Dos»: {count}'],
  ['ar', 'كلمات، «اثنتان»؛ متى؟'],
  ['ru', 'Слова: «два»'],
  ['uk', 'Комп’ютер'],
])('%s: %s', (locale, text) => {
  expect(faultsOf(locale, text)).toEqual([]);
});

test.each([
  ['de', 'Die "Wörter"', 'straight'],
  ['de', 'Wörter...', 'ellipsis'],
  ['de', '«Wörter»', 'quotation marks of others'],
  ['de', 'Wörter : zwei', 'space before'],
  ['pl', 'Słowa “dwa”', 'quotation marks of others'],
  ['fr', 'Mots: deux', 'before a colon'],
  ['fr', 'Mots ; deux', 'U+202F'],
  ['fr', '« Mots »', 'inside « »'],
  ['es', 'Palabras?', '¿'],
  ['ar', 'كلمات, اثنتان', '،'],
  ['ru', '“Слова”', 'quotation marks of others'],
  ['uk', ' Слова', 'space too many'],
])('%s: %s', (locale, text, fault) => {
  const [first = '', ...others] = faultsOf(locale, text);
  expect(first).toMatch(new RegExp(`^${locale}\\.json:2: "words" .*`));
  expect(first).toContain(fault);
  expect(others).toEqual([]);
});

test('a message that is English still', () => {
  expect(faultsOf('de', 'Words')).toEqual(['de.json:2: "words" is not translated']);
});
