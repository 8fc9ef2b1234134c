import { expect, test, vi } from 'vitest';
import { EVERYTHING } from '../../domain/filter.ts';
import { remaining } from '../../domain/remaining.ts';
import { queryOf } from '../../domain/search/search.ts';
import { committedCatalog, sure } from '../../testing/catalog.ts';
import { passingOf } from './passingOf.ts';

vi.mock('../../domain/remaining.ts', { spy: true });

test('what passes a filter is worked out once for all who ask, and again for other words or another dossier', () => {
  const catalog = committedCatalog();
  const visit = sure(catalog.visits[0]);
  const period = { from: visit.when.start.earliest, to: visit.when.end.latest };
  const filter = { ...EVERYTHING, period, text: 'in none of the texts' };

  const passing = passingOf(catalog, filter, undefined);
  expect([...passing.visits].map(({ id }) => id)).toEqual([visit.id]);
  expect(passingOf(catalog, filter, undefined)).toBe(passing);
  expect(remaining).toHaveBeenCalledTimes(1);

  expect(passingOf(catalog, filter, queryOf).stops.size).toBe(0);
  expect(remaining).toHaveBeenCalledTimes(2);

  const other = committedCatalog();
  expect(passingOf(other, filter, queryOf)).not.toBe(passingOf(catalog, filter, queryOf));
  expect([...passingOf(other, filter, undefined).visits][0] === other.visits[0]).toBe(true);
});
