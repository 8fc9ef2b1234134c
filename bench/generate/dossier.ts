/** A dossier of any number of stops. Pure: the same size and seed give the same dossier. */
import { randomNumbers } from '../random.ts';
import { between, type Random } from './chance.ts';
import { dayAfter, daysBetween } from './days.ts';
import type { Generated, Head, Reference } from './model.ts';
import { peopleOf } from './people.ts';
import { type City, citiesOf, neighboursOf, placesOf } from './places.ts';
import { type Frame, visitOf, type World } from './visit.ts';

export type Size = {
  readonly stops: number;
  /** Chooses another dossier of the same size. */
  readonly seed?: number;
};

const SEED = 1914;
const FIRST_DAY = '2014-01-06';
const LAST_DAY = '2023-12-10';
const STOPS_PER_VISIT = { least: 3, most: 8 } as const;
const MOST_PLACES = 300;
const LEAST_PLACES = 20;
const MOST_PEOPLE = 40;

const HEAD: Head = {
  id: 'bench',
  title: 'Ten years of visits',
  summary:
    'A dossier made by a program, to measure with. Its people, visits and documents are invented.',
  language: 'en',
  directions: [
    { id: 'europe', names: { en: 'In Europe', ru: 'По Европе' }, tone: 'first' },
    { id: 'asia', names: { en: 'In Asia and Oceania', ru: 'По Азии и Океании' }, tone: 'second' },
    { id: 'africa', names: { en: 'In Africa', ru: 'По Африке' }, tone: 'third' },
    { id: 'americas', names: { en: 'In the Americas', ru: 'По Америке' }, tone: 'fourth' },
  ],
  kinds: [{ id: 'cultural', names: { en: 'Cultural visit', ru: 'Культурная поездка' } }],
  tags: [
    { id: 'press', names: { en: 'With journalists', ru: 'С журналистами' } },
    { id: 'delegation', names: { en: 'With a delegation', ru: 'С делегацией' } },
    { id: 'private', names: { en: 'Private programme', ru: 'Частная программа' } },
  ],
};

/** `cities` come in the order of their size; places are made of the first of them. */
export function generate({ stops, seed = SEED }: Size, cities: readonly City[]): Generated {
  const random = randomNumbers(seed);
  const world = worldOf(stops, cities);
  const newId = idsOf();
  const made = framesOf(random, stops).map((frame) =>
    visitOf(random, world, frame, ({ id }) => newId(`${frame.day.slice(0, 7)}-${id}`)),
  );
  const visits = made.map(({ visit }) => visit).sort(byId);
  const all = visits.flatMap((visit) => visit.stops);
  const visited = new Set(all.map(({ place }) => place));
  const present = new Set(visits.flatMap(({ people }) => people));
  const around = new Set(
    world.places.flatMap((it) => (visited.has(it.id) ? (it.within ?? []) : [])),
  );
  return {
    head: HEAD,
    people: world.people.filter(({ id }) => present.has(id)),
    places: world.places.filter(({ id }) => visited.has(id) || around.has(id)),
    references: diaries(),
    sources: made.flatMap(({ sources }) => sources).sort(byId),
    visits,
  };
}

function worldOf(stops: number, cities: readonly City[]): World {
  const count = Math.min(MOST_PLACES, Math.max(LEAST_PLACES, Math.ceil(stops / 3)));
  const [place, ...places] = placesOf(cities, count);
  const [person, ...people] = peopleOf(Math.min(MOST_PEOPLE, 4 + Math.ceil(stops / 25)));
  if (!place || !person) throw new Error('A dossier needs a city and a person');
  const all = [place, ...places] as const;
  return {
    places: [...all],
    neighbours: neighboursOf(all),
    cities: citiesOf(all),
    people: [person, ...people],
  };
}

/** Visits with as many stops in all as are wanted, in the order of their days. */
function framesOf(random: Random, stops: number): Frame[] {
  const span = daysBetween(FIRST_DAY, LAST_DAY);
  const frames: Frame[] = [];
  for (let left = stops; left > 0; ) {
    const count = stopsOfNext(random, left);
    frames.push({ day: dayAfter(FIRST_DAY, between(random, 0, span)), stops: count });
    left -= count;
  }
  return frames.sort((a, b) => a.day.localeCompare(b.day));
}

/** How many of the stops that are left the next visit has, so that the last one is no shorter than others. */
function stopsOfNext(random: Random, left: number): number {
  const { least, most } = STOPS_PER_VISIT;
  if (left <= most) return left;
  const drawn = between(random, least, most);
  const rest = left - drawn;
  return rest < least ? drawn - least : drawn;
}

/** Gives an id back as it is, and with a number from its second use on. */
function idsOf(): (id: string) => string {
  const used = new Map<string, number>();
  return (id) => {
    const times = (used.get(id) ?? 0) + 1;
    used.set(id, times);
    return times === 1 ? id : `${id}-${times}`;
  };
}

/** One diary for each year. */
function diaries(): Reference[] {
  const years = Array.from({ length: 10 }, (_, i) => Number(FIRST_DAY.slice(0, 4)) + i);
  return years.map((year) => ({
    id: `diary-${year}`,
    title: `Diary of the office, ${year}`,
    publisher: 'Office archive',
    url: `https://example.org/diary/${year}`,
    confirms: `On which days of ${year} the visits were.`,
  }));
}

/** As the names of files are sorted: by code units. */
function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
