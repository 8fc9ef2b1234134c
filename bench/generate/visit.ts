/** One visit: who goes where from which day on, and the documents that tell of it. */
import { between, chance, pick, pickEarly, type Random } from './chance.ts';
import { dayAfter } from './days.ts';
import { draftsOf, published } from './documents.ts';
import type { Person, Place, Source, Stop, Visit } from './model.ts';
import { nameIn } from './places.ts';
import { stopOf } from './stop.ts';

/** What every visit of a dossier chooses from. */
export type World = {
  readonly places: readonly [Place, ...Place[]];
  readonly neighbours: ReadonlyMap<string, readonly Place[]>;
  /** By the id of a place: the city that it is or lies in. */
  readonly cities: ReadonlyMap<string, Place>;
  readonly people: readonly [Person, ...Person[]];
};

/** When a visit begins, ISO 8601 day, and how many stops it has. */
export type Frame = { readonly day: string; readonly stops: number };

const KINDS = ['official', 'working', 'working', 'informal', 'cultural'];

/** A visit with its documents. `id` tells it from others that begin at the same place in the month. */
export function visitOf(
  random: Random,
  world: World,
  { day, stops: count }: Frame,
  idAt: (place: Place) => string,
): { visit: Visit; sources: Source[] } {
  const start = pickEarly(random, world.places);
  const places = routeFrom(random, world, start, count);
  const days = daysFrom(random, day, count);
  const people = travellers(random, world);
  const id = idAt(start);
  const drafts = draftsOf(random, id);
  const stops = places.map(
    (place, i): Stop =>
      stopOf(random, {
        id: `stop-${i + 1}`,
        place,
        city: cityOf(world, place),
        day: days[i] ?? day,
        isFirstOfDay: i === 0 || days[i] !== days[i - 1],
        people,
        drafts,
        diary: diaryId(day),
      }),
  );
  const last = days.at(-1) ?? day;
  return {
    visit: {
      id,
      title: titleOf(people[0], cityOf(world, start)),
      direction: directionOf(start),
      kind: pick(random, KINDS),
      ...(chance(random, 0.1) ? { tags: ['delegation'] } : {}),
      when: { edtf: day === last ? day : `${day}/${last}`, basis: 'stated' },
      people: people.map((person) => person.id),
      stops,
    },
    sources: drafts
      .filter(({ id: draft }) => stops.some((it) => it.excerpts.some((e) => e.source === draft)))
      .map((draft) => {
        const [who, where] = [people[0].names, cityOf(world, start).names].map((it) =>
          nameIn(draft.language, it),
        );
        return published(random, draft, { who: who ?? '', where: where ?? '', lastDay: last });
      }),
  };
}

/** The reference that has the dates of a year. */
function diaryId(day: string): string {
  return `diary-${day.slice(0, 4)}`;
}

function cityOf({ cities }: World, place: Place): Place {
  return cities.get(place.id) ?? place;
}

/** From a place to places near the one before, none of them in a city that has been visited. */
function routeFrom(random: Random, world: World, start: Place, count: number): Place[] {
  const route = [start];
  for (let at = start; route.length < count; at = route.at(-1) ?? start) {
    const visited = new Set(route.map((it) => cityOf(world, it)));
    const isNew = (it: Place) => !visited.has(cityOf(world, it));
    const near = (world.neighbours.get(at.id) ?? []).filter(isNew);
    const anywhere = world.places.filter(isNew);
    route.push(pickEarly(random, near.length > 0 ? near : anywhere));
  }
  return route;
}

/** The day of each stop: that of the one before, the next, or the one after that. */
function daysFrom(random: Random, first: string, count: number): string[] {
  const days = [first];
  while (days.length < count) days.push(dayAfter(days.at(-1) ?? first, between(random, 0, 2)));
  return days;
}

function travellers(random: Random, { people }: World): [Person, ...Person[]] {
  const first = pickEarly(random, people);
  const other = pick(random, people);
  return other !== first && chance(random, 0.3) ? [first, other] : [first];
}

function titleOf(person: Person, place: Place): Visit['title'] {
  const [en, ru] = ['en', 'ru'].map((it) => [nameIn(it, person.names), nameIn(it, place.names)]);
  return { en: `${en?.[0]} in ${en?.[1]} and beyond`, ru: `${ru?.[0]}: ${ru?.[1]} и дальше` };
}

/** The continent, roughly, by the position. */
function directionOf({ position: [longitude, latitude] }: Place): string {
  if (longitude < -30) return 'americas';
  if (latitude < 37 && longitude < 35) return 'africa';
  return longitude < 45 ? 'europe' : 'asia';
}
