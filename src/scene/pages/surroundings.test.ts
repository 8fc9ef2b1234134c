import { expect, test } from 'vitest';
import { EVERYTHING } from '../../domain/filter.ts';
import { indexOf } from '../../domain/index/catalogIndex.ts';
import { remaining } from '../../domain/remaining.ts';
import type { Selected } from '../../domain/selection.ts';
import { catalogOf, committedCatalog } from '../../testing/catalog.ts';
import { largeDossier } from '../../testing/largeDossier.ts';
import { subjectsOf } from '../../testing/subjects.ts';
import { mapText } from '../../ui/language/words.ts';
import { wholeMap } from '../map/alternatives.ts';
import { MOST_PLACES, spaceAround } from './surroundings.ts';

const large = catalogOf(largeDossier(1000));
const whole = { catalog: large, all: remaining(large, EVERYTHING) };
const placesAround = (selected: Selected) => spaceAround(whole, selected).catalog.places;

test('of a small dossier everything is near', () => {
  const small = committedCatalog();
  const all = { catalog: small, all: remaining(small, EVERYTHING) };
  for (const selected of subjectsOf(small)) expect(spaceAround(all, selected)).toBe(all);
});

test('of a large one few places are, with all that is selected of it', () => {
  for (const selected of subjectsOf(large).slice(1)) {
    const places = placesAround(selected);
    expect(places.length).toBeLessThanOrEqual(Math.max(MOST_PLACES, ownPlaces(selected).size));
    expect(places).toEqual(expect.arrayContaining([...ownPlaces(selected)]));
  }
});

test('a picture of a part shows of what is in it what a picture of everything does', () => {
  const look = { language: 'en', text: mapText };
  for (const selected of subjectsOf(large).filter((_, i) => i % 50 === 1)) {
    const part = spaceAround(whole, selected);
    const markers = ({ catalog, all }: typeof whole) =>
      wholeMap(catalog, { ...look, selected, remaining: all }).markers;
    const isNear = ({ placeId }: { placeId: string }) =>
      part.catalog.places.some(({ id }) => id === placeId);
    expect(markers(part)).toEqual(markers(whole).filter(isNear));
  }
});

test('of the places on a map no index is made anew', () => {
  for (const selected of subjectsOf(large).slice(1, 4)) {
    const { catalog, all } = spaceAround(whole, selected);
    expect(catalog.places.length).toBeLessThan(large.places.length);
    expect(indexOf(catalog)).toBe(indexOf(large));
    expect(all).toBe(whole.all);
  }
});

function ownPlaces(selected: Selected) {
  if (selected.kind === 'place') return new Set([selected.place]);
  if (selected.kind === 'visit') return new Set(selected.visit.stops.map(({ place }) => place));
  if (selected.kind !== 'source') return new Set();
  const stops = selected.source.quoted.flatMap(({ stop, visit }) => (stop ? [stop] : visit.stops));
  return new Set(stops.map(({ place }) => place));
}
