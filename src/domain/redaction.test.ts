import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { committedCatalog } from '../testing/catalog.ts';
import { hiddenRanges, namesSecret, phrasesSecret, redacted, type Secret } from './redaction.ts';

const hide = (text: string, secret: Secret) => redacted(text, secret, '·');

describe('names', () => {
  const palace = namesSecret(['Konstantinovsky Palace', 'Константиновский дворец']);

  test.each([
    ['Talks at Konstantinovsky Palace', 'Talks at ·'],
    ['at the palace', 'at the ·'],
    ['в Константиновском дворце', 'в · ·'],
    ['He spoke of peace.', 'He spoke of peace.'],
  ])('%s', (text, wanted) => {
    expect(hide(text, palace)).toBe(wanted);
  });

  test('whole, their parts are left alone', () => {
    const secret = phrasesSecret(['The Moscow Times']);
    expect(hide('In Moscow, The  Moscow Times wrote', secret)).toBe('In Moscow, · wrote');
  });

  test('of every place and document of the dossier make sound patterns that find them', () => {
    const { places, sources } = committedCatalog();
    const names = [
      ...places.flatMap((place) => Object.values(place.names)),
      ...sources.map(({ title }) => title),
    ];
    for (const name of names) {
      expect(hide(name, phrasesSecret([name]))).toBe('·');
      expect(hide(`(${name})`, namesSecret([name]))).not.toContain(name);
    }
  });
});

describe('hiddenRanges', () => {
  test('are in order and apart, and nothing of the secret is left between them', () => {
    const words = fc.array(fc.constantFrom('Valaam', 'Валааме', 'in', ' ', 'a.', '(b)'));
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join(' ');
        const secret = namesSecret(['Valaam', 'Валаам']);
        const ranges = hiddenRanges(text, secret);
        ranges.forEach(({ start, end }, i) => {
          expect(start).toBeLessThan(end);
          expect(start).toBeGreaterThan(ranges[i - 1]?.end ?? -1);
        });
        expect(redacted(text, secret, '')).not.toMatch(/valaam|валаам/i);
      }),
    );
  });

  test('take any name at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (name, text) => {
        expect(() => hiddenRanges(text, namesSecret([name]))).not.toThrow();
      }),
    );
  });
});
