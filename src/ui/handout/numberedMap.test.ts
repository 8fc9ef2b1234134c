import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EVERYTHING } from '../../domain/filter.ts';
import { remaining } from '../../domain/remaining.ts';
import { shownBy } from '../../domain/shownStops.ts';
import type { Shown } from '../../domain/story.ts';
import { mapScene, orderBadge } from '../../scene/map.ts';
import { committedCatalog } from '../../testing/catalog.ts';
import { numbered, numbersByPlace } from './numberedMap.ts';
import { qrCode } from './qrCode.ts';

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

test('the code is one path of dark modules with its quiet zone around it', () => {
  const { attributes, children } = qrCode('https://example.org/?present=a', 'Code');
  const [, , width = 0] = String(attributes.viewBox).split(' ').map(Number);
  expect(attributes).toMatchObject({ role: 'img', 'aria-label': 'Code' });
  const path = children[1];
  if (typeof path === 'string' || path === undefined) throw new Error('There is a path');
  const starts = [...String(path.attributes.d).matchAll(/M(\d+) (\d+)h(\d+)/g)];
  expect(starts.length).toBeGreaterThan(50);
  for (const [, x, y, run] of starts) {
    expect(Number(x)).toBeGreaterThanOrEqual(4);
    expect(Number(y)).toBeGreaterThanOrEqual(4);
    expect(Number(x) + Number(run)).toBeLessThanOrEqual(width - 4);
  }
  // The three finders: seven dark modules in a row in three corners.
  expect(starts.filter(([, , y, run]) => y === '4' && run === '7')).toHaveLength(2);
});
