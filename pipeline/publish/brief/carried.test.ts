import { expect, it } from 'vitest';
import { committedCatalog } from '../../../src/testing/catalog.ts';
import { subjectsOf } from '../subjects.ts';
import { isBrief } from './carried.ts';

const catalog = committedCatalog();

const many = <T>(list: readonly T[], count: number): T[] =>
  Array.from({ length: count }, (_, i) => list[i % list.length]).filter((it) => it !== undefined);

const kinds = (sized: Parameters<typeof isBrief>[1]) => [
  ...new Set(
    subjectsOf(catalog)
      .filter((subject) => isBrief(subject, sized))
      .map(({ kind }) => kind),
  ),
];

it('gives every subject a whole page up to 20,000 of them', () => {
  const { visits, places, sources } = catalog;
  expect(kinds(catalog)).toEqual([]);
  const left = 20_000 - places.length - sources.length;
  expect(kinds({ places, sources, visits: many(visits, left) })).toEqual([]);
});

it('gives visits and sources brief pages beyond that', () => {
  const { visits, places, sources } = catalog;
  const left = 20_001 - places.length - sources.length;
  expect(kinds({ places, sources, visits: many(visits, left) })).toEqual(['visit', 'source']);
});

it('gives places brief pages, too, where there are more than 1,000', () => {
  const { visits, places, sources } = catalog;
  const huge = { sources, visits: many(visits, 20_000) };
  expect(kinds({ ...huge, places: many(places, 1000) })).toEqual(['visit', 'source']);
  expect(kinds({ ...huge, places: many(places, 1001) })).toEqual(['visit', 'place', 'source']);
});
