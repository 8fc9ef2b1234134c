import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayFromIso, extentOf, utcDate } from '../../domain/date.ts';
import { dateText } from '../../domain/dateText.ts';
import { timeLength } from '../../domain/timeLength.ts';
import { dataset, visit, when } from '../../testing/aurelia.ts';
import { catalogOf, committedCatalog } from '../../testing/catalog.ts';
import { randomDossier } from '../../testing/randomDossier.ts';
import { cellsOf, stripOf, yearsOf } from './strip.ts';

/** Dates of eight letters are 80 pixels wide, with what stays free. */
const widthOf = (date: string) => date.length * 8 + 16;
const SIZES = ['visit', 'month', 1, 2, 10, 1000] as const;
const yearOf = (day: number) => utcDate(day).getUTCFullYear();
/** The digits of a year; the year 0 is 1 BC. */
const written = (year: number) => String(year > 0 ? year : 1 - year);
/** The year of a text in English. */
const yearIn = (text: string) => {
  const digits = Number(/\d+/.exec(text)?.[0]);
  return text.includes('BC') ? 1 - digits : digits;
};
const anyWidth = fc.integer({ min: 320, max: 1920 });

const visitsAt = (...days: [string, string?][]) =>
  catalogOf(
    dataset({ visits: days.map(([from, to], i) => visit(`v${i}`, { when: when(from, to) })) }),
  ).visits;

describe('cellsOf', () => {
  test.each(SIZES)('has every visit once, in order: %s', (size) => {
    fc.assert(
      fc.property(randomDossier(), (data) => {
        const { visits } = catalogOf(data);
        const cells = cellsOf(visits, size);
        expect(cells.flatMap((cell) => cell.visits)).toEqual(visits);
        for (const { visits: own, extent } of cells) {
          const extents = own.map((each) => extentOf(each.when));
          expect(Math.min(...extents.map(({ earliest }) => earliest))).toBe(extent.earliest);
          expect(Math.max(...extents.map(({ latest }) => latest))).toBe(extent.latest);
        }
      }),
    );
  });

  test.each([1, 2, 10, 1000])('no two cells share a run of years: %s', (size) => {
    fc.assert(
      fc.property(randomDossier(), (data) => {
        const cells = cellsOf(catalogOf(data).visits, size);
        const runs = cells.map(({ extent }) => ({
          first: Math.floor(yearOf(extent.earliest) / size),
          last: Math.floor(yearOf(extent.latest) / size),
        }));
        for (const [i, { first }] of runs.entries()) {
          expect(first).toBeGreaterThan(runs[i - 1]?.last ?? -1);
        }
      }),
    );
  });

  test('says how long nothing was before each cell, and only where nothing was', () => {
    fc.assert(
      fc.property(randomDossier(), fc.constantFrom(...SIZES), (data, size) => {
        const { visits } = catalogOf(data);
        const cells = cellsOf(visits, size);
        for (const [i, { extent, before }] of cells.entries()) {
          const earlier = cells.slice(0, i).map((cell) => cell.extent.latest);
          const free = i === 0 ? 0 : extent.earliest - Math.max(...earlier) - 1;
          expect(before).toEqual(free > 0 ? timeLength(free) : undefined);
        }
      }),
    );
  });

  test('a visit that touches two years joins them', () => {
    const visits = visitsAt(
      ['2020-03-01'],
      ['2020-12-30', '2021-01-02'],
      ['2021-05-01'],
      ['2022-05-01'],
    );
    expect(cellsOf(visits, 1).map((cell) => cell.visits.length)).toEqual([3, 1]);
    expect(cellsOf(visits, 'month').map((cell) => cell.visits.length)).toEqual([1, 1, 1, 1]);
  });
});

describe('stripOf', () => {
  test('is a cell for each visit with its month, where there is room', () => {
    const { visits } = committedCatalog();
    const cells = stripOf(visits, 'en', { width: 600, widthOf });
    expect(cells.map(({ date }) => date)).toEqual([
      ...['Jul 2019', 'Jul 2023', 'Jan 2024', 'May 2024', 'Jul 2024'],
    ]);
    expect(cells.map(({ before }) => before)).toEqual([
      ...[undefined, { count: 4, unit: 'year' }, { count: 6, unit: 'month' }],
      ...[
        { count: 4, unit: 'month' },
        { count: 2, unit: 'month' },
      ],
    ]);
  });

  test('becomes coarser where there is not, and counts', () => {
    const { visits } = committedCatalog();
    const cells = stripOf(visits, 'en', { width: 200, widthOf });
    expect(cells.map(({ date }) => date)).toEqual(['2019', '2023', '2024']);
    expect(cells.map((cell) => cell.visits.length)).toEqual([1, 1, 3]);
  });

  test('visits of one month keep it, those of several months have their years', () => {
    const visits = visitsAt(
      ...([['2023-11-02'], ['2024-01-05'], ['2024-01-09'], ['2024-02-01']] as [string][]),
    );
    const months = stripOf(visits, 'en', { width: 240, widthOf });
    expect(months.map(({ date }) => date)).toEqual(['Nov 2023', 'Jan 2024', 'Feb 2024']);
    const long = visitsAt(['2023-12-20', '2024-02-03'], ['2024-05-01']);
    const [first] = stripOf(long, 'en', { width: 230, widthOf });
    expect(first?.date).toBe('2023–2024');
  });

  test('has every visit once, and every cell has room for its date', () => {
    fc.assert(
      fc.property(randomDossier(), anyWidth, (data, width) => {
        const { visits } = catalogOf(data);
        const cells = stripOf(visits, 'en', { width, widthOf });
        expect(cells.flatMap((cell) => cell.visits)).toEqual(visits);
        for (const cell of cells) {
          expect(widthOf(cell.date)).toBeLessThanOrEqual(width / cells.length);
        }
      }),
    );
  });

  test('a date has the years of all its visits, and is never finer than it is known', () => {
    fc.assert(
      fc.property(randomDossier(), anyWidth, (data, width) => {
        const { visits } = catalogOf(data);
        for (const cell of stripOf(visits, 'en', { width, widthOf })) {
          const [{ when: first }, ...others] = cell.visits;
          // "1980s" says both.
          const isStretch = others.length === 0 && first.precision === 'decade';
          if (isStretch && cell.date === dateText(first, 'en', 'month')) continue;
          expect(cell.date).toContain(written(yearOf(cell.extent.earliest)));
          expect(cell.date).toContain(written(yearOf(cell.extent.latest)));
          if (first.precision === 'year') expect(cell.date).not.toMatch(/[a-z]/);
        }
      }),
    );
  });
});

describe('yearsOf', () => {
  test('goes from the first year to the last', () => {
    const years = yearsOf(committedCatalog().visits, 'en', { width: 600, widthOf });
    expect(years.map(({ text }) => Number(text))).toEqual([2019, 2020, 2021, 2022, 2023, 2024]);
    expect(years[0]?.at).toBe(0);
  });

  test('is true to scale, and no year touches another or the end of the line', () => {
    fc.assert(
      fc.property(randomDossier(), anyWidth, (data, width) => {
        const { visits } = catalogOf(data);
        const years = yearsOf(visits, 'en', { width, widthOf });
        expect(years.length).toBeGreaterThan(0);
        const extents = visits.map((each) => extentOf(each.when));
        const first = yearOf(Math.min(...extents.map(({ earliest }) => earliest)));
        const last = yearOf(Math.max(...extents.map(({ latest }) => latest)));
        const dayOf = (year: number) => dayFromIso(`${String(year).padStart(4, '0')}-01-01`);
        const end = dayFromIso(`${String(last).padStart(4, '0')}-12-31`) + 1;
        for (const [i, { text, at }] of years.entries()) {
          const year = yearIn(text);
          const share = (dayOf(year) - dayOf(first)) / (end - dayOf(first));
          expect(Math.abs(at - share) * width).toBeLessThan(0.5);
          expect((at + widthOf(text) / width) * width).toBeLessThanOrEqual(
            (years[i + 1]?.at ?? 1) * width + 1e-6,
          );
        }
      }),
    );
  });
});
