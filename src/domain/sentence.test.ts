import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beginningOf, sentenceAround } from './sentence.ts';

const around = (text: string, word: string) => {
  const start = text.indexOf(word);
  return sentenceAround(text, { start, end: start + word.length });
};

describe('sentenceAround', () => {
  const text =
    'He left St. Petersburg at ten. “Are we late?” he asked. Nobody answered A. B. Smith!';

  test.each([
    ['Petersburg', 'He left St. Petersburg at ten.'],
    ['late', '“Are we late?” he asked.'],
    ['Smith', 'Nobody answered A. B. Smith!'],
  ])('of "%s"', (word, sentence) => {
    expect(around(text, word)).toBe(sentence);
  });

  test('in Cyrillic, where a year has an abbreviation', () => {
    const russian = 'Встреча была 23 мая 2024 г. Об этом сообщили. На ул. Ленина тихо.';
    expect(around(russian, 'сообщили')).toContain('Об этом сообщили.');
    expect(around(russian, 'Ленина')).toBe('На ул. Ленина тихо.');
  });

  test('of a long one as much as one reads at a glance, with the word', () => {
    const long = `${'many words '.repeat(40)}needle ${'and more '.repeat(40)}`;
    const sentence = around(long, 'needle');
    expect(sentence).toMatch(/^… \S.*needle.* …$/);
    expect(sentence.length).toBeLessThan(240);
  });

  test('has the range, whatever the text', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 8, mode: 'sentences' }), fc.nat(), (lorem, n) => {
        const words = [...lorem.matchAll(/\w+/g)];
        const word = words[n % words.length];
        if (!word) return;
        const range = { start: word.index, end: word.index + word[0].length };
        expect(sentenceAround(lorem, range)).toContain(word[0]);
      }),
    );
  });
});

describe('beginningOf', () => {
  test.each([
    ['short', 10, 'short'],
    ['ten characters', 10, 'ten …'],
    ['ten exact.', 10, 'ten exact.'],
  ])('"%s" at %i', (text, length, beginning) => {
    expect(beginningOf(text, length)).toBe(beginning);
  });
});
