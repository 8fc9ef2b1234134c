import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText, wordsOf } from './fold.ts';

describe('foldText', () => {
  test.each([
    ['Straße, Œuvre & Łódź', ' strasse oeuvre lodz'],
    ['Валаамский монастырь', ' valaamskii monastyr'],
    ['Лукашэнка ў Расіі', ' lukashenka u rasii'],
    ['Щукин, объезд, ёлка', ' shchukin obezd elka'],
    ['Lukashenko’s “talks”', ' lukashenkos talks'],
    ['ком\u00adмю\u00adни\u00adке', ' kommyunike'],
    ['zero\u200bwidth\u2060 \u200fmark', ' zerowidth mark'],
    ['οδός', ' οδοσ'],
    ['ΟΔΟΣ', ' οδοσ'],
    ['Ħal Ġgantija, Iğdır, Nguyễn, Đorđe', ' hal ggantija igdir nguyen dorde'],
    ['שָׁלוֹם', ' שלומ'],
    ['مُحَمَّد ـ كـتـاب', ' محمد كتاب'],
    ['إلى مكتبة في ١٩٨٧، ۲۰', ' الي مكتبه في 1987 20'],
    ['', ' '],
  ])('%s', (original, folded) => {
    expect(foldText(original).text.trimEnd()).toBe(folded.trimEnd());
  });

  test('is the same for composed and decomposed letters', () => {
    expect(wordsOf('Пуцін у Мінску й ёлка'.normalize('NFD'))).toEqual(
      wordsOf('Пуцін у Мінску й ёлка'.normalize('NFC')),
    );
  });

  test('knows for every character where in the original it comes from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (original) => {
        const { text, offsets } = foldText(original);
        expect(offsets).toHaveLength(text.length);
        for (const [i, offset] of offsets.entries()) {
          expect(offset).toBeGreaterThanOrEqual(offsets[i - 1] ?? 0);
          expect(offset).toBeLessThan(Math.max(1, original.length));
        }
      }),
    );
  });
});
