import { expect, test } from 'vitest';
import { EVERYTHING } from '../../domain/filter.ts';
import { remaining } from '../../domain/remaining.ts';
import { committedCatalog } from '../../testing/catalog.ts';
import { excerptsOnPaper, numberedSources } from './printed.ts';

const catalog = committedCatalog();
const all = remaining(catalog, EVERYTHING);

test('everything on paper is every excerpt of what passes the filter, once', () => {
  const printed = excerptsOnPaper({ kind: 'none' }, all);
  const known = catalog.visits.flatMap((visit) => [
    ...visit.stops.flatMap(({ excerpts }) => excerpts),
    ...visit.excerpts,
  ]);
  expect(printed).toEqual(known);
  const [visit] = catalog.visits.slice(-1);
  if (!visit) throw new Error('no visit');
  const part = { visits: new Set([visit]), stops: new Set(visit.stops.slice(0, 1)) };
  expect(excerptsOnPaper({ kind: 'none' }, part)).toEqual([
    ...(visit.stops[0]?.excerpts ?? []),
    ...visit.excerpts,
  ]);
});

test('what is selected is on paper whole, whatever passes the filter', () => {
  const nothing = { visits: new Set<never>(), stops: new Set<never>() };
  for (const visit of catalog.visits) {
    const words = excerptsOnPaper({ kind: 'visit', visit }, nothing);
    expect(words).toHaveLength(
      visit.stops.reduce((sum, { excerpts }) => sum + excerpts.length, visit.excerpts.length),
    );
  }
  for (const source of catalog.sources) {
    const words = excerptsOnPaper({ kind: 'source', source }, nothing);
    expect(words).toHaveLength(source.quoted.length);
    expect([...numberedSources(words)]).toEqual([[source, 1]]);
  }
});

test('sources are numbered from 1 in the order in which they are quoted', () => {
  const numbers = numberedSources(excerptsOnPaper({ kind: 'none' }, all));
  expect([...numbers.values()]).toEqual(catalog.sources.map((_, i) => i + 1));
  const [first] = numbers.keys();
  expect(first).toBe(catalog.visits[0]?.stops[0]?.excerpts[0]?.source);
});
