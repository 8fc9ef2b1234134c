import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inTimeZone } from '../testing/timeZone.ts';
import { type Frame, leavingOut, type Scale, UNBROKEN } from './scale.ts';
import { YEARS } from './steps.ts';
import { type Axis, axisOf } from './ticks.ts';

/** On the timeline, CSS pixels; and at most what a letter takes up there. */
const ROOM = { size: 13.76, taken: 0 };
const WIDEST = 7.4;
const HOUR = 3_600_000;
const LANGUAGES = ['en', 'ru', 'be'];

type Parts = [year: number, month: number, day?: number, hour?: number];
const frameOf = (from: Parts, to: Parts, width = 1200, scale: Scale = UNBROKEN): Frame => ({
  start: scale.toDrawn(new Date(...from).getTime()),
  end: scale.toDrawn(new Date(...to).getTime()),
  width,
  scale,
});
const axis = (from: Parts, to: Parts, language = 'en', width = 1200) =>
  axisOf(frameOf(from, to, width), language, ROOM);
/** With plain spaces, and without those for which there is no room. */
const plain = (list: readonly { readonly text: string }[]) =>
  list.map(({ text }) => text.replace(/\p{Zs}/gu, ' ')).filter((text) => text !== '');
const textsOf = ({ ticks }: Axis) => plain(ticks);

/** Zooms from two centuries to six hours. */
const ZOOMS = [
  200 * 8766,
  60 * 8766,
  30 * 8766,
  8 * 8766,
  3 * 8766,
  8766,
  2000,
  700,
  200,
  72,
  24,
  6,
];
const frames = fc
  .record({
    start: fc.integer({ min: Date.UTC(1900, 0), max: Date.UTC(2050, 0) }),
    hours: fc.constantFrom(...ZOOMS),
    stretch: fc.double({ min: 0.5, max: 2, noNaN: true }),
    width: fc.constantFrom(296, 360, 640, 1000, 1400, 1600),
    gap: fc.option(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(20))),
  })
  .map(({ start, hours, stretch, width, gap }): Frame => {
    const end = start + hours * stretch * HOUR;
    const from = start + (end - start) * (gap?.[0] ?? 0);
    const scale = leavingOut(gap ? [{ from, to: from + gap[1] * 8766 * HOUR }] : []);
    return { start, end, width, scale };
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

  test.each([
    ['en', ['18:00', '28 Jan', '06:00', '12:00']],
    ['ru', ['18:00', '28 янв.', '06:00', '12:00']],
  ])('in %s has hours, and days where they begin', (language, hours) => {
    expect(textsOf(axis([2024, 0, 27, 14], [2024, 0, 28, 16], language, 400))).toEqual(hours);
  });

  test('says the year that the ticks do not say, and among hours the day', () => {
    expect(plain(axis([2023, 6, 20], [2023, 11, 25]).contexts)).toEqual(['2023']);
    expect(plain(axis([2024, 0, 27, 1], [2024, 0, 27, 12]).contexts)).toEqual(['27 Jan 2024']);
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

  test('has no tick for what is left out, and says the year after it', () => {
    const scale = leavingOut([
      { from: new Date(2019, 8, 15).getTime(), to: new Date(2023, 5, 15).getTime() },
    ]);
    const { ticks, contexts } = axisOf(frameOf([2019, 5], [2024, 0], 900, scale), 'en', ROOM);
    expect(plain(ticks)).toEqual([
      ...['Jul', 'Aug'],
      ...['Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'],
    ]);
    expect(plain(contexts)).toEqual(['2019', '2023']);
  });

  // Formatters are kept: each zone has a language of its own, so that its formatter is made there.
  test.each([
    ['Europe/Minsk', 'de'],
    ['America/Los_Angeles', 'fr'],
    ['Pacific/Auckland', 'it'],
  ])('is in the time zone of the reader: %s', (zone, language) => {
    inTimeZone(zone, () => {
      const texts = textsOf(axis([2024, 0, 27], [2024, 0, 27, 12], language));
      expect(texts.filter((text) => text.includes(':')).at(0)).toBe('01:00');
    });
  });

  test('goes on where clocks go forward', () => {
    inTimeZone('America/Los_Angeles', () => {
      const texts = textsOf(axis([2024, 2, 10], [2024, 2, 10, 8], 'es', 900));
      expect(texts).toEqual(expect.arrayContaining(['03:00', '04:00']));
      expect(new Set(texts).size).toBe(texts.length);
    });
  });

  test('has texts that never touch, within its frame, in every language and zoom', () => {
    fc.assert(
      fc.property(frames, fc.constantFrom(...LANGUAGES), (frame, language) => {
        const { ticks, contexts } = axisOf(frame, language, ROOM);
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
