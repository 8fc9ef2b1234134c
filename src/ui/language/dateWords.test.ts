import { afterEach, describe, expect, test } from 'vitest';
import { edtfText } from '../../domain/dateText.ts';
import { type Locale, speak } from '../../locales/locale.ts';
import './words.ts';

/** Without what CLDR changes now and then: kinds of spaces, and the "г." (year) after Cyrillic dates. */
const plain = (text: string) => text.replace(/\p{Zs}/gu, ' ').replaceAll(' г.', '');

const inWords = (edtf: string, locale: Locale) => {
  speak(locale);
  return plain(edtfText(edtf, locale));
};

afterEach(() => {
  speak('en');
});

describe('a date says what is known of it, and how well', () => {
  test.each([
    ['1987-04-XX', 'April 1987', 'апрель 1987', 'красавік 1987'],
    ['1987-04-01/1987-04-30', '1–30 April 1987', '1–30 апреля 1987', '1–30 красавіка 1987'],
    ['1987-XX', '1987', '1987', '1987'],
    ['1987-XX-XX', '1987', '1987', '1987'],
    ['198X', '1980s', '1980-е', '1980-я'],
    ['198X-04', '1980s', '1980-е', '1980-я'],
    ['19XX', 'between 1900 and 1999', 'между 1900 и 1999', 'паміж 1900 і 1999'],
    ['1987-21', 'spring 1987', 'весна 1987', 'вясна 1987'],
    ['1987-24', 'winter 1987–1988', 'зима 1987–1988', 'зіма 1987–1988'],
    ['1771~', 'about 1771', 'примерно 1771', 'прыкладна 1771'],
    ['1771-05?', 'perhaps May 1771', 'возможно, май 1771', 'магчыма, май 1771'],
    ['177X%', 'perhaps about 1770s', 'возможно, примерно 1770-е', 'магчыма, прыкладна 1770-я'],
    ['1769~/1771~', 'about 1769–1771', 'примерно 1769–1771', 'прыкладна 1769–1771'],
    ['1769/1771~', '1769 – about 1771', '1769 – примерно 1771', '1769 – прыкладна 1771'],
    ['176X/1771-05', '1760s – May 1771', '1760-е – май 1771', '1760-я – май 1771'],
  ])('%s is "%s"', (edtf, english, russian, belarusian) => {
    expect(inWords(edtf, 'en')).toBe(english);
    expect(inWords(edtf, 'ru').replace(' гг.', '')).toBe(russian);
    expect(inWords(edtf, 'be')).toBe(belarusian);
  });
});
