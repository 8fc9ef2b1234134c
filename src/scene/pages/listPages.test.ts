import { expect, test } from 'vitest';
import { EVERYTHING } from '../../domain/filter.ts';
import { remaining } from '../../domain/remaining.ts';
import { sheetAt } from '../../domain/sheets.ts';
import { dataset, stop, visit, when } from '../../testing/aurelia.ts';
import { catalogOf, committedCatalog } from '../../testing/catalog.ts';
import { hasLongList, listPages } from './listPages.ts';
import { listedOf, listSheets } from './listSheets.ts';
import { yearSpans } from './years.ts';

/** A dossier with `count` visits in each of some years. */
function yearly(years: readonly number[], count: number) {
  const visits = years.flatMap((year) =>
    Array.from({ length: count }, (_, i) => {
      const day = `${year}-03-${String((i % 28) + 1).padStart(2, '0')}`;
      const id = `v${year}-${i}`;
      return visit(id, { when: when(day), stops: [stop(`${id}.only`, { when: when(day) })] });
    }),
  );
  return catalogOf(dataset({ visits }));
}

test('a list of one sheet has one page, an empty one, too', () => {
  for (const catalog of [committedCatalog(), catalogOf(dataset({ visits: [] }))]) {
    expect(listPages(catalog)).toMatchObject([{ years: undefined, number: 1, count: 1 }]);
    expect(hasLongList(catalog)).toBe(false);
  }
  expect(hasLongList(yearly([1801], 40))).toBe(true);
});

test('every visit is on a page of its year, and each page is what the app shows there', () => {
  const catalog = yearly([1801, 1802, 1804], 40);
  const pages = listPages(catalog);
  const [whole, ...ofYears] = pages;
  expect(whole).toMatchObject({ years: undefined, number: 1, count: 1 });
  expect([...new Set(ofYears.map(({ years }) => years?.first))]).toEqual([1801, 1802, 1804]);
  const listed = ofYears.flatMap(({ number, filter, remaining: passing }) => {
    const own = remaining(catalog, filter);
    expect([...passing.visits]).toEqual([...own.visits]);
    expect([...passing.stops]).toEqual([...own.stops]);
    const visits = [...own.visits];
    const { from, to } = sheetAt(number, listSheets(visits, own));
    return visits.slice(from, to);
  });
  expect(listed).toEqual(catalog.visits);
});

test('without years to choose from, everything is in sheets', () => {
  const catalog = yearly([1801], 40);
  const all = remaining(catalog, EVERYTHING);
  const { length } = listSheets(catalog.visits, all);
  expect(length).toBeGreaterThan(2);
  expect(listPages(catalog).map(({ years, number, count }) => [years, number, count])).toEqual(
    Array.from({ length }, (_, i) => [undefined, i + 1, length]),
  );
});

test('pages, sheets and years are looked up, not made again', () => {
  const catalog = yearly([1801], 40);
  const all = remaining(catalog, EVERYTHING);
  expect(listedOf(catalog, all)).toBe(listedOf(catalog, all));
  expect(yearSpans(catalog)).toBe(yearSpans(catalog));
  expect(listPages(catalog)).toBe(listPages(catalog));
});
