import { expect, test } from 'vitest';
import type { Catalog } from '../../domain/catalog.ts';
import { EVERYTHING } from '../../domain/filter.ts';
import { indexOf } from '../../domain/index/catalogIndex.ts';
import { remaining } from '../../domain/remaining.ts';
import type { Selected } from '../../domain/selection.ts';
import { catalogOf, committedCatalog, sure } from '../../testing/catalog.ts';
import { largeDossier } from '../../testing/largeDossier.ts';
import { subjectsOf } from '../../testing/subjects.ts';
import { mapText, timelineText } from '../../ui/language/words.ts';
import { wholeMap } from '../map/alternatives.ts';
import { timelineScene } from '../timeline/timeline.ts';
import {
  MOST_PLACES,
  MOST_STOPS,
  spaceWithin,
  surroundingsOf,
  timeWithin,
} from './surroundings.ts';

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

test('a picture of a part shows of what is in it what a picture of everything does', () => {
  const whole = { catalog: large, all: remaining(large, EVERYTHING) };
  const look = { language: 'en', period: {}, timeScale: undefined, isCompact: false };
  for (const selected of subjectsOf(large).filter((_, i) => i % 50 === 1)) {
    const near = surroundingsOf(large, selected);
    const [time, space] = [timeWithin(whole, near), spaceWithin(whole, near)];
    const markers = (part: typeof whole) =>
      wholeMap(part.catalog, { ...look, selected, remaining: part.all, text: mapText }).markers;
    const isNear = ({ placeId }: { placeId: string }) =>
      near.places.some(({ id }) => id === placeId);
    expect(markers(space)).toEqual(markers(whole).filter(isNear));
    const drawn = timelineScene(time.catalog, {
      ...{ ...look, selected, remaining: time.all, text: timelineText },
    });
    expect(drawn.stops.map(({ id }) => id).sort()).toEqual(
      near.visits.flatMap(({ stops }) => stops.map(({ id }) => id)).sort(),
    );
  }
});

test('of the places on a map no index is made anew', () => {
  const whole = { catalog: large, all: remaining(large, EVERYTHING) };
  for (const selected of subjectsOf(large).slice(1, 4)) {
    const { catalog, all } = spaceWithin(whole, surroundingsOf(large, selected));
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
