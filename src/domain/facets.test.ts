import { expect, test } from 'vitest';
import { committedCatalog } from '../testing/catalog.ts';
import { FACETS, valuesOf } from './facets.ts';

test('a stop has each value of a facet once, however many of its excerpts or levels have it', () => {
  const { stops } = committedCatalog();
  const twice = stops.filter(({ excerpts }) => {
    const sources = excerpts.map(({ source }) => source.id);
    return new Set(sources).size < sources.length;
  });
  expect(twice.length).toBeGreaterThan(0);
  for (const stop of stops) {
    for (const facet of FACETS) {
      const values = valuesOf(stop, facet);
      expect(values).toEqual([...new Set(values)]);
    }
  }
});
