import { describe, expect, test, vi } from 'vitest';
import type { Catalog, Stop } from '../../domain/catalog.ts';
import { extentOf } from '../../domain/date.ts';
import { CERTAINTIES, certaintiesOf } from '../../domain/facets.ts';
import { EVERYTHING, toggling } from '../../domain/filter.ts';
import { indexOf, keepIndex } from '../../domain/index/catalogIndex.ts';
import { bitsOf, rowSet } from '../../domain/index/rowSet.ts';
import { localText } from '../../domain/localText.ts';
import { remaining } from '../../domain/remaining.ts';
import { BY_DATE, SORT_COLUMNS, type Sort, type SortColumn } from '../../domain/sort.ts';
import { catalogOf, committedCatalog, sure } from '../../testing/catalog.ts';
import { largeDossier } from '../../testing/largeDossier.ts';
import { tableRow } from './table.ts';
import { type TableLook, tableOrder } from './tableOrder.ts';

const catalog = committedCatalog();
const everything = remaining(catalog, EVERYTHING);
const stopsBy = (sort: Sort, language = 'en'): Stop[] =>
  stopsOf(catalog, { remaining: everything, sort, language });

function stopsOf(of: Catalog, look: TableLook): Stop[] {
  return tableOrder(of, look).map((row) => sure(of.stops[row]));
}

describe('stops of the table', () => {
  test.each(SORT_COLUMNS)('sorted by %s either way are all stops, once each', (column) => {
    for (const isDescending of [false, true]) {
      const stops = stopsBy({ column, isDescending });
      expect(stops).toHaveLength(catalog.stops.length);
      expect(new Set(stops)).toEqual(new Set(catalog.stops));
    }
  });

  test('are those that pass the filter', () => {
    const left = remaining(catalog, toggling(EVERYTHING, 'status', 'announced'));
    const rows = stopsOf(catalog, { remaining: left, sort: BY_DATE, language: 'en' });
    expect(new Set(rows)).toEqual(new Set(left.stops));
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

  test('has the order of comparing the words of every two stops', () => {
    const large = catalogOf(largeDossier(600));
    const some = remaining(large, toggling(EVERYTHING, 'person', 'person-3'));
    for (const left of [remaining(large, EVERYTHING), some]) {
      for (const column of SORT_COLUMNS) {
        for (const isDescending of [false, true]) {
          const look = { remaining: left, sort: { column, isDescending }, language: 'en' };
          const ids = stopsOf(large, look).map(({ id }) => id);
          expect(ids, column).toEqual(sortedOneByOne(large, look).map(({ id }) => id));
        }
      }
    }
  });

  test('by date reads no stop', () => {
    const large = catalogOf(largeDossier(50));
    const all = remaining(large, EVERYTHING);
    const index = indexOf(large);
    const read = vi.fn();
    const items = new Proxy(large.stops, { get: read });
    keepIndex(large, { ...index, stops: { ...index.stops, items } });
    const left = { ...all, stops: rowSet(indexOf(large).stops, bitsOf(index.stops, all.stops)) };
    expect(tableOrder(large, { remaining: left, sort: BY_DATE, language: 'en' })).toHaveLength(50);
    expect(read).not.toHaveBeenCalled();
  });
});

test('a row names each document once', () => {
  for (const stop of catalog.stops) {
    const { sources } = tableRow(stop);
    expect(new Set(sources).size).toBe(sources.length);
    expect(new Set(sources)).toEqual(new Set(stop.excerpts.map(({ source }) => source)));
  }
});

/** The same order by comparing what stands in the cells, stop by stop. */
function sortedOneByOne(of: Catalog, { remaining: left, sort, language }: TableLook): Stop[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const said = (texts: Stop['title']) => localText(texts, language, of.dossier.language).text;
  const cells: Record<SortColumn, (stop: Stop) => readonly (string | number)[]> = {
    stop: ({ title }) => [said(title)],
    visit: ({ visit, when }) => [said(visit.title), when.start.earliest],
    place: ({ place }) => [said(place.names)],
    date: ({ when }) => [when.start.earliest, when.end.latest],
    direction: ({ visit }) => [said(visit.direction.names)],
    status: ({ status }) => [['happened', 'announced', 'mentioned'].indexOf(status)],
    certainty: (stop) => certaintiesOf(stop).map((certainty) => CERTAINTIES.indexOf(certainty)),
    people: ({ people }) => people.map(({ person }) => said(person.names)),
    sources: (stop) => tableRow(stop).sources.map(({ publisher }) => publisher),
    excerpts: ({ excerpts }) => [excerpts.length],
  };
  const sign = sort.isDescending ? -1 : 1;
  return of.stops
    .filter((stop) => left.stops.has(stop))
    .sort((a, b) => {
      const [x, y] = [cells[sort.column](a), cells[sort.column](b)];
      for (const [i, one] of x.entries()) {
        const other = y[i];
        if (other === undefined) return sign;
        const order = typeof one === 'number' ? one - Number(other) : compare(one, String(other));
        if (order !== 0) return sign * order;
      }
      return sign * (x.length - y.length);
    });
}
