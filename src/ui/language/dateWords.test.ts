import { describe, expect, test } from 'vitest';
import { whenFromDataset } from '../../domain/date.ts';
import { dateText, edtfText } from '../../domain/dateText.ts';
import { type Locale, speak } from '../../locales/locale.ts';
import { when } from '../../testing/aurelia.ts';
import './words.ts';

/** Without what CLDR changes now and then: kinds of spaces, and the "г." (year) after Cyrillic dates. */
const plain = (text: string) => text.replace(/\p{Zs}/gu, ' ').replaceAll(' г.', '');

const inWords = (edtf: string, locale: Locale) => {
  speak(locale);
  return plain(edtfText(edtf, locale));
};

describe('a date says what is known of it, and how well', () => {
  test.each([
    ['1987-04-XX', 'April 1987', 'апрель 1987', 'красавік 1987'],
    ['1987-04-01/1987-04-30', '1–30 April 1987', '1–30 апреля 1987', '1–30 красавіка 1987'],
    ['1987-XX', '1987', '1987', '1987'],
    ['1987-XX-XX', '1987', '1987', '1987'],
    ['198X', '1980s', '1980-е', '1980-я'],
    ['198X-04', '1980s', '1980-е', '1980-я'],
    ['19XX', '1900–1999', '1900–1999', '1900–1999'],
    // Whether that is spring or autumn depends on the hemisphere.
    ['1987-21', 'March – May 1987', 'март 1987 – май 1987', 'сакавік 1987 – май 1987'],
    [
      '1987-24',
      'December 1987 – February 1988',
      'декабрь 1987 – февраль 1988',
      'снежань 1987 – люты 1988',
    ],
    ['1771~', 'about 1771', 'примерно 1771', 'прыкладна 1771'],
    ['1771-05?', 'perhaps May 1771', 'возможно, май 1771', 'магчыма, май 1771'],
    ['177X%', 'perhaps about 1770s', 'возможно, примерно 1770-е', 'магчыма, прыкладна 1770-я'],
    ['1769~/1771~', 'about 1769–1771', 'примерно 1769–1771', 'прыкладна 1769–1771'],
    ['1769/1771~', '1769 – about 1771', '1769 – примерно 1771', '1769 – прыкладна 1771'],
    ['176X/1771-05', '1760–1771', '1760–1771', '1760–1771'],
  ])('%s is "%s"', (edtf, english, russian, belarusian) => {
    expect(inWords(edtf, 'en')).toBe(english);
    expect(inWords(edtf, 'ru').replace(' гг.', '')).toBe(russian);
    expect(inWords(edtf, 'be')).toBe(belarusian);
  });
});

describe('a date of the Julian calendar stands as the document has it', () => {
  test.each([
    ['1917-10-25', 'full', '25 October 1917 (Old Style)', '25 октября 1917 (ст. ст.)'],
    ['1917-10-25', 'month', 'Oct 1917 (Old Style)', 'окт. 1917 (ст. ст.)'],
    ['1917-10-25', 'yearless', '25 Oct (Old Style)', '25 окт. (ст. ст.)'],
    // A day that no formatter for the Gregorian calendar writes.
    ['1500-02-29', 'full', '29 February 1500 (Old Style)', '29 февраля 1500 (ст. ст.)'],
    ['1500-02-28/1500-02-29', 'full', '28–29 February 1500 (Old Style)', undefined],
    ['1699-12-31/1700-01-01', 'short', '31 Dec 1699 – 1 Jan 1700 (Old Style)', undefined],
    ['1771-03-05~', 'full', 'about 5 March 1771 (Old Style)', 'примерно 5 марта 1771 (ст. ст.)'],
    ['0044-03-15', 'full', '15 March 44 (Old Style)', undefined],
  ] as const)('%s, %s, is "%s"', (edtf, style, english, russian) => {
    const written = { calendar: 'julian', edtf } as const;
    const date = whenFromDataset({ ...when('2000-01-01'), written });
    speak('en');
    expect(plain(dateText(date, 'en', style))).toBe(english);
    if (russian === undefined) return;
    speak('ru');
    expect(plain(dateText(date, 'ru', style))).toBe(russian);
  });
});

test('a date has the words that the page speaks by now', () => {
  speak('ru');
  expect(edtfText('196X', 'en')).toBe('1960-е');
  speak('en');
  expect(edtfText('196X', 'en')).toBe('1960s');
  speak('ru');
  expect(edtfText('1961~', 'en')).toBe('примерно 1961');
  speak('en');
  expect(edtfText('1961~', 'en')).toBe('about 1961');
});
