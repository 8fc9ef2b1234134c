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
