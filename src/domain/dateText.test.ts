import { describe, expect, test } from 'vitest';
import { when } from '../testing/aurelia.ts';
import { inTimeZone } from '../testing/timeZone.ts';
import { dayFromIso, whenFromDataset } from './date.ts';
import { dateText, edtfText, monthsText, spanText } from './dateText.ts';

const DAY = whenFromDataset(when('2024-01-27'));
const MONTH = single('2019-07', '2019-07-01', '2019-07-31');
const YEAR = single('2019', '2019-01-01', '2019-12-31');
const SPRING = single('2024-21', '2024-03-01', '2024-05-31');
const DAYS = whenFromDataset(when('2024-01-27', '2024-01-29'));
const MONTHS = whenFromDataset(when('2024-01-30', '2024-02-02'));
const YEARS = whenFromDataset(when('2023-12-30', '2024-01-02'));

function single(edtf: string, first: string, last: string) {
  return whenFromDataset(when(first, last, { edtf, interval: false }));
}

/** Without what CLDR changes now and then: kinds of spaces, and the "г." (year) after Cyrillic dates. */
const plain = (text: string) => text.replace(/\p{Zs}/gu, ' ').replaceAll(' г.', '');

describe('a date is written no finer than it is known', () => {
  test.each([
    ['en', DAY, '27 January 2024'],
    ['en', MONTH, 'July 2019'],
    ['en', YEAR, '2019'],
    ['en', SPRING, 'March – May 2024'],
    ['ru', DAY, '27 января 2024'],
    ['ru', MONTH, 'июль 2019'],
    ['ru', YEAR, '2019'],
    ['be', DAY, '27 студзеня 2024'],
    ['be', MONTH, 'ліпень 2019'],
    ['be', YEAR, '2019'],
  ])('in %s: $2', (language, date, text) => {
    expect(plain(dateText(date, language))).toBe(text);
  });

  test.each(['en', 'ru', 'be'])('in %s a month has no day in any style', (language) => {
    for (const style of ['full', 'short', 'month'] as const) {
      expect(dateText(MONTH, language, style).match(/\d+/g)).toEqual(['2019']);
    }
  });
});

describe('a stay is a range', () => {
  test.each([
    ['en', DAYS, '27–29 January 2024'],
    ['en', MONTHS, '30 January – 2 February 2024'],
    ['en', YEARS, '30 December 2023 – 2 January 2024'],
    ['ru', DAYS, '27–29 января 2024'],
    ['ru', MONTHS, '30 января – 2 февраля 2024'],
    ['ru', YEARS, '30 декабря 2023 – 2 января 2024'],
    ['be', DAYS, '27–29 студзеня 2024'],
    ['be', MONTHS, '30 студзеня – 2 лютага 2024'],
    ['be', YEARS, '30 снежня 2023 – 2 студзеня 2024'],
  ])('in %s: $2', (language, stay, text) => {
    expect(plain(dateText(stay, language))).toBe(text);
  });

  test('of months where an end is known to the month only', () => {
    const vague = when('2023-12-30', '2024-01-31', { edtf: '2023-12-30/2024-01' });
    expect(plain(dateText(whenFromDataset(vague), 'en'))).toBe('December 2023 – January 2024');
  });

  test('of years without spaces', () => {
    const years = when('2019-01-01', '2024-12-31', { edtf: '2019/2024' });
    expect(dateText(whenFromDataset(years), 'en')).toBe('2019–2024');
  });

  test('that is one date where it begins and ends on one day', () => {
    const day = when('2024-01-27', '2024-01-27', { edtf: '2024-01-27/2024-01-27', interval: true });
    expect(dateText(whenFromDataset(day), 'en')).toBe('27 January 2024');
  });
});

describe('styles', () => {
  test.each([
    ['short', DAY, '27 Jan 2024'],
    ['short', DAYS, '27–29 Jan 2024'],
    ['short', MONTH, 'Jul 2019'],
    ['short', YEAR, '2019'],
    ['month', DAY, 'Jan 2024'],
    ['month', DAYS, 'Jan 2024'],
    ['month', MONTHS, 'Jan – Feb 2024'],
    ['month', YEAR, '2019'],
  ] as const)('%s: $2', (style, date, text) => {
    expect(plain(dateText(date, 'en', style))).toBe(text);
  });
});

describe('independence', () => {
  test.each(['America/Los_Angeles', 'Europe/Minsk', 'Pacific/Auckland', 'Pacific/Kiritimati'])(
    'the text is the same in %s',
    (zone) => {
      // A language not used above, so that its formatter is made in this very time zone.
      const language = `de-u-nu-latn-x-${zone.replace(/\W/g, '').toLowerCase().slice(0, 8)}`;
      inTimeZone(zone, () => {
        expect(dateText(DAY, language)).toBe('27. Januar 2024');
        expect(plain(dateText(DAYS, language))).toBe('27.–29. Januar 2024');
        expect(dateText(DAY, 'en')).toBe('27 January 2024');
      });
    },
  );

  test.each(['en', 'ru', 'be'])('no weekday is written in %s', (language) => {
    const weekday = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' });
    const name = weekday.format(Date.UTC(2024, 0, 27)).replace('.', '');
    expect(
      dateText(DAY, language)
        .toLowerCase()
        .split(/\P{L}+/u),
    ).not.toContain(name.toLowerCase());
  });

  test('words and basis do not change the text', () => {
    const doubtful = when('2024-01-27', '2024-01-27', {
      basis: 'inferred',
      words: 'on Saturday',
    });
    expect(dateText(whenFromDataset(doubtful), 'en')).toBe('27 January 2024');
  });
});

describe('order', () => {
  test('has the day first in plain English, and as usual in a variant of it', () => {
    expect(dateText(DAY, 'en')).toBe('27 January 2024');
    expect(dateText(DAY, 'en-US')).toBe('January 27, 2024');
  });
});

describe('a language whose months the browser cannot name', () => {
  // Klingon, of which no browser has any.
  test.each([
    ['full', DAY, '27.01.2024'],

    ['full', YEAR, '2019'],
    ['full', DAYS, '27.–29.01.2024'],
    ['short', DAY, '27.01.2024'],
  ] as const)('has digits in style %s: $2', (style, date, text) => {
    expect(plain(dateText(date, 'tlh', style))).toBe(text);
  });
});

describe('spanText', () => {
  const span = (from: string, to: string, language = 'en') =>
    plain(spanText({ earliest: dayFromIso(from), latest: dayFromIso(to) }, language));

  test.each([
    ['2023-07-22', '2024-05-24', 'Jul 2023 – May 2024'],
    ['2024-01-27', '2024-05-24', 'Jan – May 2024'],
    ['2024-01-01', '2024-01-29', 'Jan 2024'],
    ['2021-01-01', '2024-01-06', 'Jan 2021 – Jan 2024'],
    ['2021-01-01', '2024-01-07', '2021–2024'],
    ['1769-04-01', '1771-02-01', 'Apr 1769 – Feb 1771'],
    ['0045-01-01', '1969-12-31', '45–1969'],
    ['0000-01-01', '9999-12-31', '1 BC – 9999 AD'],
    ['0000-01-01', '0000-06-30', 'Jan – Jun 1 BC'],
  ])('from %s to %s is "%s"', (from, to, text) => {
    expect(span(from, to)).toBe(text);
  });

  test.each([
    ['ru', 'июль 2023 – май 2024'],
    ['be', 'ліп 2023 – май 2024'],
  ])('in %s', (language, text) => {
    expect(span('2023-07-22', '2024-05-24', language).replaceAll('.', '')).toBe(text);
  });

  test('has years where nothing shorter would say less', () => {
    expect(span('1990-01-01', '1995-01-01', 'ru').replace(' гг.', '')).toBe('1990–1995');
  });
});

describe('a year before the first', () => {
  const FIRST = whenFromDataset(when('0000-01-27'));
  const STAY = whenFromDataset(when('0000-12-30', '0001-01-02'));

  test.each([
    ['en', FIRST, '27 January 1 BC'],
    ['ru', FIRST, '27 января 1 до н. э.'],
    ['be', FIRST, '27 студзеня 1 да н.э.'],
    ['en', STAY, '30 December 1 BC – 2 January 1 AD'],
    ['en', single('0000', '0000-01-01', '0000-12-31'), '1 BC'],
  ])('has its era in %s: $2', (language, date, text) => {
    expect(plain(dateText(date, language))).toBe(text);
  });

  test('is not that of the year after it', () => {
    const first = whenFromDataset(when('0001-01-27'));
    expect(dateText(first, 'en')).toBe('27 January 1');
    expect(dateText(FIRST, 'tlh')).not.toBe(dateText(first, 'tlh'));
  });

  test('begins a range with its era', () => {
    const months = { earliest: dayFromIso('0000-01-01'), latest: dayFromIso('0000-05-01') };
    expect(plain(monthsText(months, 'en'))).toBe('January – May 1 BC');
  });
});

describe('edtfText', () => {
  test.each([
    ['2024-05-24', 'en', '24 May 2024'],
    ['2024-05-24?', 'en', 'perhaps 24 May 2024'],
    ['2019-07', 'en', 'July 2019'],
    ['2019~', 'en', 'about 2019'],
    ['0044-03-15', 'en', '15 March 44'],
    ['2024-05-24', 'ru', '24 мая 2024'],
    ['2024-05-24', 'be', '24 мая 2024'],
    ['2024-05-23/2024-05-24', 'en', '23–24 May 2024'],
    ['2024-05-24/..', 'en', '24 May 2024 – ..'],
    ['-0043-03-15', 'en', '15 March 44 BC'],
    ['0000-03', 'en', 'March 1 BC'],
    ['2024-21', 'en', 'March – May 2024'],
    ['2024-01-XX', 'en', 'January 2024'],
  ])('%s in %s is "%s"', (edtf, language, text) => {
    expect(plain(edtfText(edtf, language))).toBe(text);
  });

  test('is the same in every time zone', () => {
    for (const zone of ['America/Los_Angeles', 'Pacific/Auckland']) {
      expect(inTimeZone(zone, () => edtfText('2024-05-24', 'en-AU'))).toBe('24 May 2024');
    }
  });
});
