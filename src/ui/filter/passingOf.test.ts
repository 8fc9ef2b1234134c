import { expect, test } from 'vitest';
import { EVERYTHING } from '../../domain/filter.ts';
import { queryOf } from '../../domain/search/search.ts';
import { committedCatalog, sure } from '../../testing/catalog.ts';
import { passingOf } from './passingOf.ts';

test('what passes a filter is worked out once for all who ask, and again for other words or another dossier', () => {
  const catalog = committedCatalog();
  const visit = sure(catalog.visits[0]);
  const period = { from: visit.when.start.earliest, to: visit.when.end.latest };
  const filter = { ...EVERYTHING, period, text: 'in none of the texts' };

  const passing = passingOf(catalog, filter, undefined);
  expect([...passing.visits].map(({ id }) => id)).toEqual([visit.id]);
  expect(passingOf(catalog, filter, undefined)).toBe(passing);

  const withWords = passingOf(catalog, filter, queryOf);
  expect(withWords.stops.size).toBe(0);
  expect(passingOf(catalog, filter, queryOf)).toBe(withWords);

  const other = committedCatalog();
  expect(passingOf(other, filter, queryOf)).not.toBe(passingOf(catalog, filter, queryOf));
  expect([...passingOf(other, filter, undefined).visits][0] === other.visits[0]).toBe(true);
});

test('filters that leave the same have the same value, so that nothing is drawn again', () => {
  const catalog = committedCatalog();
  const everything = passingOf(catalog, EVERYTHING, undefined);
  expect(passingOf(catalog, EVERYTHING, queryOf)).toBe(everything);
  expect(passingOf(catalog, { ...EVERYTHING, text: ' ' }, queryOf)).toBe(everything);

  const none = passingOf(catalog, { ...EVERYTHING, text: 'in none of the texts' }, queryOf);
  expect(none).not.toBe(everything);
  expect(passingOf(catalog, { ...EVERYTHING }, queryOf)).toBe(everything);
});

test('of many values only the last are kept', () => {
  const catalog = committedCatalog();
  const passing = (row: number) => {
    const { earliest } = sure(catalog.visits[row]).when.start;
    return passingOf(
      catalog,
      { ...EVERYTHING, period: { from: earliest, to: earliest } },
      undefined,
    );
  };
  const first = passing(0);
  for (const row of [1, 2, 3]) passing(row);
  expect(passing(0)).toBe(first);
  for (const row of [1, 2, 3, 4]) passing(row);
  expect(passing(0)).not.toBe(first);
});
