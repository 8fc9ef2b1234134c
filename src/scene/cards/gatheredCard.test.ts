import { expect, test } from 'vitest';
import { EVERYTHING } from '../../domain/filter.ts';
import { remaining } from '../../domain/remaining.ts';
import { committedCatalog, sure } from '../../testing/catalog.ts';
import { gatheredCard } from './gatheredCard.ts';

const catalog = committedCatalog();
const all = { remaining: remaining(catalog, EVERYTHING), language: 'en' };
const near = ['st-petersburg', 'konstantinovsky-palace', 'russia-unnamed'];

test('lists the places in the order of the marker, with their stops', () => {
  const { entries } = gatheredCard(catalog, all, near);
  expect(entries.map(({ placeId }) => placeId)).toEqual(near);
  for (const { placeId, stops } of entries) {
    expect(stops).toBe(sure(catalog.placeById.get(placeId)).stops.length);
  }
});

test('is named after a place that says where they are', () => {
  const { around } = gatheredCard(catalog, all, [...near].reverse());
  expect(around).toBe('Konstantinovsky Palace');
});

test('counts and lists only what passes the filter', () => {
  const palace = sure(catalog.placeById.get('konstantinovsky-palace'));
  const look = {
    ...all,
    remaining: { ...all.remaining, stops: new Set(palace.stops.slice(0, 1)) },
  };
  const { entries } = gatheredCard(catalog, look, near);
  expect(entries).toMatchObject([{ placeId: palace.id, stops: 1 }]);
});
