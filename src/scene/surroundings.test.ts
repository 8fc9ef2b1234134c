import { expect, test } from 'vitest';
import type { Catalog } from '../domain/catalog.ts';
import type { Selected } from '../domain/selection.ts';
import { catalogOf, committedCatalog, sure } from '../testing/catalog.ts';
import { largeDossier } from '../testing/largeDossier.ts';
import { subjectsOf } from '../testing/subjects.ts';
import { MOST_PLACES, MOST_STOPS, surroundingsOf } from './surroundings.ts';

const large = catalogOf(largeDossier(1000));
const stopsIn = ({ visits }: Pick<Catalog, 'visits'>) =>
  visits.reduce((sum, { stops }) => sum + stops.length, 0);

test('of a small dossier everything is near', () => {
  const small = committedCatalog();
  for (const selected of subjectsOf(small)) {
    const { visits, places } = surroundingsOf(small, selected);
    expect([visits, places]).toEqual([small.visits, small.places]);
  }
});

test('of a large one about a screenful is, with all that is selected of it', () => {
  for (const selected of subjectsOf(large).slice(1)) {
    const { visits, places } = surroundingsOf(large, selected);
    const most = Math.max(MOST_STOPS, selected.kind === 'visit' ? selected.visit.stops.length : 0);
    expect(stopsIn({ visits })).toBeLessThanOrEqual(most);
    expect(places.length).toBeLessThanOrEqual(Math.max(MOST_PLACES, ownPlaces(selected).size));
    expect(places).toEqual(expect.arrayContaining([...ownPlaces(selected)]));
    if (selected.kind === 'visit') expect(visits).toContain(selected.visit);
  }
});

test('no visit is left out between two that are near', () => {
  for (const selected of subjectsOf(large).slice(1)) {
    const orders = surroundingsOf(large, selected).visits.map(({ order }) => order);
    expect(orders).toEqual(orders.map((_, i) => sure(orders[0]) + i));
  }
});

function ownPlaces(selected: Selected) {
  if (selected.kind === 'place') return new Set([selected.place]);
  if (selected.kind === 'visit') return new Set(selected.visit.stops.map(({ place }) => place));
  if (selected.kind !== 'source') return new Set();
  const stops = selected.source.quoted.flatMap(({ stop, visit }) => (stop ? [stop] : visit.stops));
  return new Set(stops.map(({ place }) => place));
}
