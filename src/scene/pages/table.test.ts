import { describe, expect, test } from 'vitest';
import type { Stop } from '../../domain/catalog.ts';
import { extentOf } from '../../domain/date.ts';
import { EVERYTHING, toggling } from '../../domain/filter.ts';
import { remaining } from '../../domain/remaining.ts';
import { BY_DATE, SORT_COLUMNS, type Sort } from '../../domain/sort.ts';
import { committedCatalog } from '../../testing/catalog.ts';
import { tableRows } from './table.ts';

const catalog = committedCatalog();
const everything = remaining(catalog, EVERYTHING);
const stopsBy = (sort: Sort, language = 'en'): Stop[] =>
  tableRows(catalog, { remaining: everything, sort, language }).map(({ stop }) => stop);

describe('tableRows', () => {
  test.each(SORT_COLUMNS)('sorted by %s either way are all stops, once each', (column) => {
    for (const isDescending of [false, true]) {
      const stops = stopsBy({ column, isDescending });
      expect(stops).toHaveLength(catalog.stops.length);
      expect(new Set(stops)).toEqual(new Set(catalog.stops));
    }
  });

  test('are those that pass the filter', () => {
    const left = remaining(catalog, toggling(EVERYTHING, 'status', 'announced'));
    const rows = tableRows(catalog, { remaining: left, sort: BY_DATE, language: 'en' });
    expect(new Set(rows.map(({ stop }) => stop))).toEqual(new Set(left.stops));
  });

  test('stand in the order of time', () => {
    const days = (stops: Stop[]) => stops.map(({ when }) => extentOf(when).earliest);
    const rising = days(stopsBy(BY_DATE));
    expect(rising).toEqual([...rising].sort((a, b) => a - b));
    const falling = days(stopsBy({ column: 'date', isDescending: true }));
    expect(falling).toEqual([...rising].reverse());
  });

  test.each(['en', 'ru', 'be'])('are sorted by words as %s does', (language) => {
    const { compare } = new Intl.Collator(language, { numeric: true });
    const names = stopsBy({ column: 'place', isDescending: false }, language).map(
      ({ place }) => place.names[language] ?? '',
    );
    expect(names).toEqual([...names].sort(compare));
  });

  test('that are equal stay in the order of time either way', () => {
    for (const isDescending of [false, true]) {
      const stops = stopsBy({ column: 'excerpts', isDescending });
      for (const [i, stop] of stops.entries()) {
        const next = stops[i + 1];
        if (next?.excerpts.length !== stop.excerpts.length) continue;
        expect(catalog.stops.indexOf(next)).toBeGreaterThan(catalog.stops.indexOf(stop));
      }
    }
  });

  test('name each document once', () => {
    for (const { stop, sources } of tableRows(catalog, {
      remaining: everything,
      sort: BY_DATE,
      language: 'en',
    })) {
      expect(new Set(sources).size).toBe(sources.length);
      expect(new Set(sources)).toEqual(new Set(stop.excerpts.map(({ source }) => source)));
    }
  });
});
