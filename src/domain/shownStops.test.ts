import { expect, test } from 'vitest';
import { committedCatalog } from '../testing/catalog.ts';
import { shownBy } from './shownStops.ts';
import type { Shown } from './story.ts';

const catalog = committedCatalog();

const stopsOf = (...steps: Shown[]) => [...shownBy(steps, catalog).stops].map(({ id }) => id);
const atValaam = (catalog.placeById.get('valaam-monastery')?.stops ?? []).map(({ id }) => id);

test('a visit is all its stops, a stop is itself', () => {
  const minsk = catalog.visitById.get('2024-05-minsk');
  const steps: Shown[] = [
    { kind: 'visit', id: '2024-05-minsk' },
    { kind: 'stop', id: '2023-07-st-petersburg-valaam.talks' },
  ];
  expect(stopsOf(...steps)).toEqual([
    ...(minsk?.stops ?? []).map(({ id }) => id),
    '2023-07-st-petersburg-valaam.talks',
  ]);
  const { visits } = shownBy(steps, catalog);
  expect([...visits].map(({ id }) => id)).toEqual([
    '2024-05-minsk',
    '2023-07-st-petersburg-valaam',
  ]);
});

test('a place is those of its stops that other steps show, else all of them', () => {
  const place: Shown = { kind: 'place', id: 'valaam-monastery' };
  expect(atValaam.length).toBeGreaterThan(1);
  expect(stopsOf(place)).toEqual(atValaam);
  const stop: Shown = { kind: 'stop', id: '2019-07-valaam.valaam' };
  expect(stopsOf(place, stop)).toEqual(['2019-07-valaam.valaam']);
});

test('steps that show none of these show everything', () => {
  const steps: Shown[] = [{ kind: 'none' }, { kind: 'source', id: 'president-by-2024-01' }];
  expect(stopsOf(...steps)).toEqual(catalog.stops.map(({ id }) => id));
  expect(shownBy(steps, catalog).visits.size).toBe(catalog.visits.length);
});
