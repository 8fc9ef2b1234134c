import { expect, test, vi } from 'vitest';
import { EVERYTHING } from '../../domain/filter.ts';
import type { Search } from '../../domain/query.ts';
import { remaining } from '../../domain/remaining.ts';
import { committedCatalog } from '../../testing/catalog.ts';
import { passingOf } from './passingOf.ts';

vi.mock('../../domain/remaining.ts', { spy: true });

test('what passes a filter is worked out once for all who ask, and anew for other words or another dossier', () => {
  const catalog = committedCatalog();
  const filter = { ...EVERYTHING, text: 'minsk' };
  const passing = passingOf(catalog, filter, undefined);
  expect(passingOf(catalog, filter, undefined)).toBe(passing);
  expect(remaining).toHaveBeenCalledTimes(1);
  expect(passing.stops.size).toBe(catalog.stops.length);

  const search: Search = () => undefined;
  passingOf(catalog, filter, search);
  expect(remaining).toHaveBeenCalledTimes(2);
  passingOf(committedCatalog(), filter, search);
  expect(remaining).toHaveBeenCalledTimes(3);
});
