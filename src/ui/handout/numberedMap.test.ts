import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EVERYTHING } from '../../domain/filter.ts';
import { remaining } from '../../domain/remaining.ts';
import { shownBy } from '../../domain/shownStops.ts';
import type { Shown } from '../../domain/story.ts';
import { mapScene, orderBadge } from '../../scene/map/map.ts';
import { committedCatalog } from '../../testing/catalog.ts';
import { numbered, numbersByPlace } from './numberedMap.ts';

const catalog = committedCatalog();
const steps: Shown[] = [
  { kind: 'none' },
  { kind: 'stop', id: '2019-07-valaam.valaam' },
  { kind: 'visit', id: '2024-07-valaam' },
  { kind: 'source', id: 'president-by-2024-01' },
  { kind: 'place', id: 'valaam-monastery' },
];

test('a place has the numbers of the steps that lead there', () => {
  const numbers = numbersByPlace(steps, catalog);
  expect(Object.fromEntries(numbers)).toEqual({
    'valaam-monastery': [2, 3, 5],
    'st-petersburg': [3],
  });
});

test('the timeline has a lane for each of those places, and for no other', () => {
  const ids = (kind: 'visit' | 'stop' | 'place', all: readonly { readonly id: string }[]) =>
    all.map(({ id }): Shown => ({ kind, id }));
  const any = [
    ...ids('visit', catalog.visits),
    ...ids('stop', catalog.stops),
    ...ids(
      'place',
      catalog.places.filter(({ stops }) => stops.length > 0),
    ),
  ];
  fc.assert(
    fc.property(fc.subarray(any, { minLength: 1 }), (some) => {
      const places = new Set([...shownBy(some, catalog).stops].map(({ place }) => place.id));
      expect(places).toEqual(new Set(numbersByPlace(some, catalog).keys()));
    }),
  );
});

test('only those places are on the map, with their numbers', () => {
  const scene = mapScene(catalog, {
    selected: { kind: 'none' },
    remaining: remaining(catalog, EVERYTHING),
    language: 'en',
    text: {
      marker: (name) => name,
      gathered: (name) => name,
      ordered: (label) => label,
      alternative: (name: string, parties: string) => `${name}, says ${parties}`,
      further: (name) => name,
    },
  });
  const { markers, areas } = numbered(scene, numbersByPlace(steps, catalog));
  expect(Object.fromEntries(markers.map(({ placeId, badge }) => [placeId, badge]))).toEqual({
    'valaam-monastery': '2–3, 5',
    'st-petersburg': '3',
  });
  expect(areas.every(({ placeId }) => placeId === 'st-petersburg')).toBe(true);
});

test('a number that several places share stands once where they share a disc', () => {
  expect(orderBadge([3, 2, 3, 3])).toBe('2–3');
});
