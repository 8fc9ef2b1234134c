import { describe, expect, test } from 'vitest';
import { localText } from './localText.ts';

const TEXTS = { ru: 'порт', en: 'port', 'en-GB': 'harbour' };

describe('localText', () => {
  test.each([
    ['the language asked for', 'ru', { text: 'порт', language: 'ru' }],
    ['the very variant asked for', 'en-GB', { text: 'harbour', language: 'en-GB' }],
    ['its kin for a variant that is not there', 'ru-BY', { text: 'порт', language: 'ru' }],
    [
      "the dossier's own language for one that is not there",
      'be',
      { text: 'port', language: 'en' },
    ],
  ])('is in %s', (_, language, spoken) => {
    expect(localText(TEXTS, language, 'en')).toEqual(spoken);
  });

  test('is in its first language where neither that asked for nor the own is there', () => {
    expect(localText({ fi: 'satama', sv: 'hamn' }, 'be', 'en')).toEqual({
      text: 'satama',
      language: 'fi',
    });
  });

  test('is empty in the own language where there is none', () => {
    expect(localText({}, 'be', 'en')).toEqual({ text: '', language: 'en' });
  });
});
