import { describe, expect, test } from 'vitest';
import { EVERYTHING } from '../../domain/filter.ts';
import { remaining } from '../../domain/remaining.ts';
import type { Selected } from '../../domain/selection.ts';
import { committedCatalog, sure } from '../../testing/catalog.ts';
import { markCard } from './markCard.ts';

const catalog = committedCatalog();
const all = remaining(catalog, EVERYTHING);
const look = { selected: { kind: 'none' } as Selected, remaining: all, language: 'en' };
const visit = sure(catalog.visits.find(({ stops }) => stops.length > 2));
const [stop] = visit.stops;
const shared = sure(
  catalog.places.find(({ stops }) => new Set(stops.map((each) => each.visit)).size > 1),
);

describe('the card of', () => {
  test('a stop has its title, date, place and first excerpt', () => {
    expect(markCard(catalog, look, { kind: 'stop', ids: [stop.id] })).toMatchObject({
      kind: 'single',
      title: stop.title.en,
      when: stop.when,
      places: [(stop.place.shortNames ?? stop.place.names).en],
      excerpt: stop.excerpts[0],
    });
  });

  test('a visit has each of its places once', () => {
    const card = markCard(catalog, look, { kind: 'visit', ids: [visit.id] });
    const places = new Set(visit.stops.map(({ place }) => (place.shortNames ?? place.names).en));
    expect(card).toMatchObject({ title: visit.title.en, places: [...places] });
  });

  test('a place has how many stops were made there, and the first of them', () => {
    expect(markCard(catalog, look, { kind: 'place', ids: [shared.id] })).toMatchObject({
      title: shared.names.en,
      stops: shared.stops.length,
      when: sure(shared.stops[0]).when,
    });
  });

  test('a place has the stop of the chosen visit', () => {
    const last = sure(shared.stops.at(-1));
    const selected: Selected = { kind: 'visit', visit: last.visit };
    const own = sure(shared.stops.find((each) => each.visit === last.visit));
    const card = markCard(catalog, { ...look, selected }, { kind: 'place', ids: [shared.id] });
    expect(card).toMatchObject({ when: own.when, excerpt: own.excerpts[0] });
  });

  test('a place counts what passes the filter, and is none where nothing does', () => {
    const of = (stops: typeof all.stops) =>
      markCard(
        catalog,
        { ...look, remaining: { ...all, stops } },
        { kind: 'place', ids: [shared.id] },
      );
    expect(of(new Set(shared.stops.slice(-1)))).toMatchObject({ stops: 1 });
    expect(of(new Set())).toBeUndefined();
  });

  test('many stops lists six and says how many there are', () => {
    const ids = catalog.stops.map(({ id }) => id);
    const card = markCard(catalog, look, { kind: 'stop', ids });
    expect(card).toMatchObject({ kind: 'stops', count: ids.length });
    expect(card).toMatchObject({ entries: ids.slice(0, 6).map((id) => ({ id })) });
  });

  test('a crowd says how many and in which days, and lists the first of those that are named', () => {
    const ids = catalog.stops.slice(0, 7).map(({ id }) => id);
    const crowd = { count: 102, days: { earliest: 16_000, latest: 18_000 } };
    const card = markCard(catalog, look, { kind: 'stop', ids }, crowd);
    expect(card).toMatchObject({ kind: 'stops', ...crowd });
    expect(card).toMatchObject({ entries: ids.slice(0, 6).map((id) => ({ id })) });
  });

  test('several places names them', () => {
    const ids = catalog.places.filter(({ stops }) => stops.length > 0).map(({ id }) => id);
    const card = markCard(catalog, look, { kind: 'place', ids: ids.slice(0, 3) });
    expect(card).toMatchObject({ kind: 'places', count: 3 });
  });
});
