import { expect, test } from 'vitest';
import { EVERYTHING } from '../../domain/filter.ts';
import { remaining } from '../../domain/remaining.ts';
import { committedCatalog } from '../../testing/catalog.ts';
import { countStops, firstStops } from './firstStops.ts';
import { excerptsOnPaper } from './printed.ts';

const { visits, stops } = committedCatalog();

test('a dossier with room on paper is there whole', () => {
  const shown = firstStops(visits, (visit) => visit.stops);
  expect(shown.map(({ visit }) => visit)).toEqual(visits);
  expect(shown.flatMap((each) => each.stops)).toEqual(stops);
});

test('stops beyond the bound are left out, and so are visits that come to nothing', () => {
  for (let most = 1; most < stops.length; most += 1) {
    const shown = firstStops(visits, (visit) => visit.stops, most);
    expect(countStops(shown)).toBe(most);
    expect(shown.flatMap((each) => each.stops)).toEqual(stops.slice(0, most));
  }
  expect(firstStops(visits, () => [], 2)).toHaveLength(2);
});

test('only sources of what is printed are listed', () => {
  const [visit] = visits;
  if (!visit) throw new Error('no visit');
  const all = remaining(committedCatalog(), EVERYTHING);
  const many = Array.from({ length: 400 }, (_, i) => ({ ...visit, id: `v${i}` }));
  const passing = { stops: all.stops, visits: new Set(many) };
  const own = visit.excerpts.length + visit.stops.flatMap(({ excerpts }) => excerpts).length;
  const printed = excerptsOnPaper({ kind: 'none' }, { ...passing, stops: new Set(visit.stops) });
  expect(printed).toHaveLength(Math.ceil(300 / visit.stops.length) * own);
});
