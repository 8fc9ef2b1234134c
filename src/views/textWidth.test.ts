import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fittingText, textWidth, wrappedText } from './textWidth.ts';

describe('textWidth', () => {
  test('grows with the text and with its size', () => {
    expect(textWidth('Minsk', 20)).toBeCloseTo(2 * textWidth('Minsk', 10));
    expect(textWidth('Moon', 10)).toBeGreaterThan(textWidth('iiii', 10));
  });

  test('takes letters with marks for as wide as those without', () => {
    expect(textWidth('Łódź é', 10)).toBeGreaterThan(0);
    expect(textWidth('é', 10)).toBe(textWidth('e', 10));
    expect(textWidth('ў', 10)).toBe(textWidth('у', 10));
  });
});

test('Arabic words are neither wider than long ones nor narrower than short ones, with vowel signs or without', () => {
  expect(textWidth('يناير', 10)).toBeLessThan(textWidth('Samstag', 10));
  expect(textWidth('أغسطس', 10)).toBeGreaterThan(textWidth('Aug.', 10));
  expect(textWidth('نقلًا', 10)).toBeCloseTo(textWidth('نقلا', 10), 0);
});

describe('fittingText', () => {
  test('fits, and keeps what fits as it is', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.integer({ min: 30, max: 300 }), (text, width) => {
        const shown = fittingText(text, 12, width);
        if (textWidth(text, 12) <= width) expect(shown).toBe(text);
        else expect(textWidth(shown, 12)).toBeLessThanOrEqual(width);
      }),
    );
  });
});

test.each([
  ['letters', 'a'],
  ['accents on one letter', '\u0301'],
  ['families', '👨‍👩‍👧'],
])('a title of a hundred thousand %s is cut at once', (_, letter) => {
  const shown = fittingText(`e${letter.repeat(100_000)}`, 12, 300);
  expect(shown).toMatch(/^e.*…$/u);
  expect(shown.length).toBeLessThan(100);
});

describe('wrappedText', () => {
  test('loses no word and breaks between words only', () => {
    const text = 'Gulf of Finland and beyond';
    const lines = wrappedText(text, 12, 60);
    expect(lines.join(' ')).toBe(text);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines.filter((each) => each.includes(' '))) {
      expect(textWidth(line, 12)).toBeLessThanOrEqual(60);
    }
  });
});
