import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayFromIso } from '../../domain/date.ts';
import { midnightOf } from '../../domain/zone.ts';
import { inTimeZone } from '../../testing/timeZone.ts';
import { STEPS, stepMoments, YEARS } from './steps.ts';
import { type Axis, axisOf, type TrueFrame } from './ticks.ts';

/** On the timeline, CSS pixels; and at most what a letter takes up there. */
const ROOM = { size: 13.76, taken: 0 };
const WIDEST = 7.4;
const DAY = 86_400_000;
const YEAR = 365.2425;
const LANGUAGES = ['en', 'ru', 'be'];

type Parts = [year: number, month: number, day?: number, hour?: number];
const frameOf = (from: Parts, to: Parts, width = 1200): TrueFrame => ({
  start: new Date(...from).getTime(),
  end: new Date(...to).getTime(),
  width,
});
const axis = (from: Parts, to: Parts, language = 'en', width = 1200) =>
  axisOf(frameOf(from, to, width), language, ROOM);
/** From the beginning of a day to that of another, in any year. */
const isoFrame = (from: string, to: string, width = 1200): TrueFrame => ({
  start: midnightOf(dayFromIso(from)).getTime(),
  end: midnightOf(dayFromIso(to)).getTime(),
  width,
});
/** With plain spaces, and without those for which there is no room. */
const plain = (list: readonly { readonly text: string }[]) =>
  list.map(({ text }) => text.replace(/\p{Zs}/gu, ' ')).filter((text) => text !== '');
const textsOf = ({ ticks }: Axis) => plain(ticks);

/** From half a day to what can be seen of ten thousand years from afar. */
const frames = fc
  .record({
    start: fc.oneof(
      fc.integer({ min: dayFromIso('1900-01-01'), max: dayFromIso('2050-01-01') }),
      fc.integer({ min: dayFromIso('0000-01-01') - 2_000_000, max: dayFromIso('9999-12-31') }),
    ),
    moment: fc.oneof(fc.constant(0), fc.nat(DAY)),
    power: fc.double({ min: 0, max: 1, noNaN: true }),
    width: fc.integer({ min: 280, max: 1920 }),
  })
  .map(({ start, moment, power, width }): TrueFrame => {
    const from = midnightOf(start).getTime() + moment;
    return { start: from, end: from + 0.5 * DAY * (100_000 * YEAR) ** power, width };
  });

describe('an axis', () => {
  test.each([
    ['en', ['2019', '2020', '2021', '2022', '2023', '2024']],
    ['ru', ['2019', '2020', '2021', '2022', '2023', '2024']],
  ])('in %s has years', (language, years) => {
    expect(textsOf(axis([2018, 11], [2024, 7], language, 420))).toEqual(years);
  });

  test('of decades has round years', () => {
    expect(textsOf(axis([1938, 0], [2004, 0], 'en', 420))).toEqual([
      '1940',
      '1950',
      '1960',
      '1970',
      '1980',
      '1990',
    ]);
  });

  test('before the year 1 has round years, too, and no year 0', () => {
    const texts = textsOf(axis([-2400, 0], [1300, 0], 'en', 600));
    expect(texts).toEqual(['2000 BC', '1500 BC', '1000 BC', '500 BC', '1', '500', '1000']);
  });

  test('of more than ten thousand years has years of five digits', () => {
    const texts = textsOf(axis([-4500, 0], [12_000, 0], 'en', 600));
    expect(texts).toEqual(['4000 BC', '2000 BC', '1', '2000', '4000', '6000', '8000', '10000']);
  });

  test.each([
    ['en', ['Apr', 'Jul', 'Oct', '2024', 'Apr', 'Jul']],
    ['ru', ['апр.', 'июль', 'окт.', '2024', 'апр.', 'июль']],
  ])('in %s has quarters, and years where they begin', (language, quarters) => {
    expect(textsOf(axis([2023, 1], [2024, 8], language, 500))).toEqual(quarters);
  });

  test.each([
    ['en', ['Aug', 'Sept', 'Oct', 'Nov', 'Dec', '2024']],
    ['ru', ['авг.', 'сент.', 'окт.', 'нояб.', 'дек.', '2024']],
  ])('in %s has months', (language, months) => {
    expect(textsOf(axis([2023, 6, 20], [2024, 0, 25], language, 700))).toEqual(months);
  });

  test.each([
    ['en', ['27 Jan', '28 Jan', '29 Jan', '30 Jan']],
    ['ru', ['27 янв.', '28 янв.', '29 янв.', '30 янв.']],
  ])('in %s has days', (language, days) => {
    expect(textsOf(axis([2024, 0, 26, 12], [2024, 0, 31], language, 450))).toEqual(days);
  });

  test('has days that every month begins anew', () => {
    expect(textsOf(axis([2024, 0, 24], [2024, 2, 3], 'en', 600))).toEqual([
      ...['1 Feb', '6 Feb', '11 Feb', '16 Feb', '21 Feb', '26 Feb'],
    ]);
  });

  test('says the year that the ticks do not say, and within a day also the day', () => {
    expect(plain(axis([2023, 6, 20], [2023, 11, 25]).contexts)).toEqual(['2023']);
    expect(plain(axis([2024, 0, 27, 1], [2024, 0, 27, 12]).contexts)).toEqual(['27 Jan 2024']);
    expect(textsOf(axis([2024, 0, 27, 1], [2024, 0, 27, 12]))).toEqual([]);
  });

  test('says the month with its year where it begins with one and there is room', () => {
    const begins = (from: Parts, to: Parts, width: number, language = 'en') => {
      const { ticks, contexts } = axis(from, to, language, width);
      return [...plain(contexts), ...plain(ticks)];
    };
    expect(begins([2023, 6], [2023, 8], 220)).toEqual(['Jul 2023', 'Aug']);
    expect(begins([2023, 6], [2023, 8], 110)).toEqual(['2023', 'Aug']);
    expect(begins([2023, 6], [2023, 7], 84)).toEqual(['Jul 2023']);
    expect(begins([2024, 0], [2024, 1], 84)).toEqual(['Jan 2024']);
    expect(begins([2023, 6], [2023, 7], 84, 'ru')).toEqual(['июль 2023']);
    expect(begins([2023, 6], [2023, 7], 60)).toEqual(['2023']);
    expect(begins([2024, 0], [2024, 3], 300)).toEqual(['2024', 'Feb', 'Mar']);
    expect(begins([2023, 6], [2023, 7], 84, 'qaa')).toEqual([expect.stringMatching(/^07.2023$/)]);
  });

  test('says no year where one begins', () => {
    expect(axis([2024, 0], [2024, 8]).contexts).toEqual([]);
  });

  test('writes months of a language that the browser does not speak as digits, with their year', () => {
    for (const text of textsOf(axis([2023, 6, 20], [2024, 0, 25], 'qaa', 700))) {
      expect(text).toMatch(/\d{4}$/);
    }
  });

  test('leaves free what something else takes up at its end', () => {
    const room = { ...ROOM, taken: 200 };
    const { ticks } = axisOf(frameOf([2018, 11], [2024, 7], 420), 'en', room);
    expect(plain(ticks)).toEqual(['2019', '2020', '2021']);
  });

  test('can be kept to years', () => {
    const texts = textsOf(axisOf(frameOf([2022, 11], [2024, 6]), 'en', ROOM, YEARS));
    expect(texts).toEqual(['2023', '2024']);
  });

  test.each([
    [
      '0001-06-01',
      '9999-12-31',
      ['1000', '2000', '3000', '4000', '5000', '6000', '7000', '8000', '9000'],
    ],
    ['0000-01-01', '0009-12-31', ['1 BC', '1', '2', '3', '4', '5', '6', '7', '8', '9']],
    ['0048-06-01', '0052-06-01', ['49', '50', '51', '52']],
    ['0098-12-01', '0101-06-01', ['99', '100', '101']],
  ])('from %s to %s has the years that there are', (from, to, years) => {
    const width = years.length * 66;
    expect(textsOf(axisOf(isoFrame(from, to, width), 'en', ROOM, YEARS))).toEqual(years);
  });

  test('is never finer than a day', () => {
    fc.assert(
      fc.property(frames, (frame) => {
        const { ticks } = axisOf(frame, 'en', ROOM);
        for (const { at } of ticks) {
          const date = new Date(frame.start + (at / frame.width) * (frame.end - frame.start) + 1);
          expect([date.getHours(), date.getMinutes()]).toEqual([0, 0]);
        }
      }),
      { numRuns: 300 },
    );
    for (const { unit } of STEPS) expect(['day', 'month', 'year']).toContain(unit);
  });

  // Formatters are kept: each zone has a language of its own, so that its formatter is made there.
  test.each([
    ['Europe/Minsk', 'de'],
    ['America/Los_Angeles', 'fr'],
    ['Pacific/Auckland', 'it'],
  ])('is in the time zone of the reader: %s', (zone, language) => {
    inTimeZone(zone, () => {
      const { ticks, contexts } = axis([2024, 0, 27], [2024, 0, 30], language);
      expect([...contexts, ...ticks].some(({ text }) => text.startsWith('28'))).toBe(true);
      expect(ticks.find(({ text }) => text.startsWith('28'))?.at).toBeCloseTo(400, 6);
    });
  });

  test('goes on where clocks go forward, even at midnight', () => {
    for (const [zone, from, to] of [
      ['America/Los_Angeles', '2024-03-08', '2024-03-14'],
      ['America/Sao_Paulo', '2018-11-02', '2018-11-08'],
      ['Pacific/Apia', '2011-12-27', '2012-01-03'],
    ] as const) {
      inTimeZone(zone, () => {
        const { start, end } = isoFrame(from, to);
        const days = stepMoments({ unit: 'day', count: 1, length: DAY }, { from: start, to: end });
        expect(days.length).toBeGreaterThanOrEqual(6);
        for (const [i, day] of days.entries()) {
          const passed = day.getTime() - (days[i - 1]?.getTime() ?? day.getTime() - DAY);
          expect(passed).toBeGreaterThanOrEqual(23 * (DAY / 24));
          expect(passed).toBeLessThanOrEqual(25 * (DAY / 24));
        }
      });
    }
  });

  test('has texts that never touch, within its frame, in every language and zoom', () => {
    fc.assert(
      fc.property(frames, fc.constantFrom(...LANGUAGES), (frame, language) => {
        const { ticks, contexts } = axisOf(frame, language, ROOM);
        expect(contexts.length).toBeLessThanOrEqual(1);
        const texts = [...ticks, ...contexts]
          .filter(({ text }) => text !== '')
          .sort((a, b) => a.at - b.at);
        texts.forEach(({ at, text }, i) => {
          const end = at + 6 + text.length * WIDEST;
          expect(at).toBeGreaterThanOrEqual(-0.5);
          expect(end).toBeLessThanOrEqual(frame.width + 6);
          expect(end).toBeLessThanOrEqual((texts[i + 1]?.at ?? Infinity) + 6);
        });
      }),
      { numRuns: 400 },
    );
  });

  test('says something at every zoom', () => {
    fc.assert(
      fc.property(frames, fc.constantFrom(...LANGUAGES), (frame, language) => {
        const { ticks, contexts } = axisOf(frame, language, ROOM);
        expect(plain([...ticks, ...contexts]).length).toBeGreaterThan(0);
      }),
      { numRuns: 400 },
    );
  });
});
