import { describe, expect, test } from 'vitest';
import { FACETS } from '../../domain/facets.ts';
import { EVERYTHING, toggling } from '../../domain/filter.ts';
import { facetCounts, idsOf } from '../../domain/remaining.ts';
import { committedCatalog, sure } from '../../testing/catalog.ts';
import { filterOptions } from './filterOptions.ts';

const catalog = committedCatalog();

describe('filterOptions', () => {
  test.each(FACETS)('of a %s are all that some stop has, once each, with their counts', (facet) => {
    const [id] = idsOf(catalog, 'direction');
    const filter = toggling(EVERYTHING, 'direction', sure(id));
    const options = filterOptions(catalog, filter, facet);
    expect(new Set(options.map((option) => option.id))).toEqual(new Set(idsOf(catalog, facet)));
    const counts = new Map(facetCounts(catalog, filter, facet).map((count) => [count.id, count]));
    expect(options.length).toBe(counts.size);
    for (const { depth: _, ...count } of options) expect(count).toEqual(counts.get(count.id));
  });

  test('of places follow the place that they lie within, one step deeper', () => {
    const options = filterOptions(catalog, EVERYTHING, 'place');
    expect(options.some(({ depth }) => depth > 0)).toBe(true);
    for (const [i, { id, depth }] of options.entries()) {
      const around = sure(catalog.placeById.get(id)).within;
      const before = options.slice(0, i).findLast((option) => option.depth < depth);
      expect(before?.id).toBe(around?.id);
      expect(depth === 0).toBe(around === undefined);
    }
  });
});
