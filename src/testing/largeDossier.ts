/** Large dossiers for tests: sound, and the same for the same size. */
import type {
  Dataset,
  DatasetPlace,
  DatasetSource,
  DatasetStop,
  DatasetVisit,
  DatasetWhen,
} from '../domain/dataset.ts';
import { dayFromIso, isoFromDay } from '../domain/date.ts';
import { dataset, place, stop, visit, when } from './aurelia.ts';

const FIRST = dayFromIso('2014-01-01');
const DAYS = 3652;
const PLACES = 300;
const PEOPLE = 40;
const STOPS_PER_SOURCE = 8;
const MOST_STOPS = 7;
const SEED = 1924;
const SENTENCE =
  'The delegation arrived before noon, was met at the gate and left again towards evening.';

/** A dossier of so many stops at up to 300 places within ten years. */
export function largeDossier(stops: number): Dataset {
  const random = numbersFrom(SEED);
  const below = (end: number) => Math.floor(random() * end);
  const places = listOf(Math.min(PLACES, stops), (i) => placeAt(i, random));
  const sources = listOf(Math.ceil(stops / STOPS_PER_SOURCE), sourceAt);
  const people = listOf(PEOPLE, (i) => ({
    ...{ id: `person-${i}`, names: { en: `Person ${i}` }, spellings: [`Person ${i}`] },
  }));
  const visits: DatasetVisit[] = [];
  for (let made = 0; made < stops; ) {
    const count = Math.min(1 + below(MOST_STOPS), stops - made);
    const start = FIRST + below(DAYS);
    const own = listOf(count, (i) =>
      stopAt(`v${visits.length}.s${i}`, {
        ...{ day: start + (i >> 1), made: made + i },
        // Some places have far more than others.
        place: places[Math.floor(random() ** 2 * places.length)]?.id ?? '',
        person: `person-${below(PEOPLE)}`,
        isMonth: below(20) === 0,
      }),
    );
    const [first, ...others] = own;
    if (!first) break;
    visits.push(
      visit(`v${visits.length}`, {
        direction: below(2) === 0 ? 'outward' : 'homeward',
        when: when(isoFromDay(start), isoFromDay(start + ((count - 1) >> 1))),
        stops: [first, ...others],
      }),
    );
    made += count;
  }
  return dataset({ places, people, sources, visits });
}

type Told = {
  readonly day: number;
  /** How many stops there are before it. */
  readonly made: number;
  readonly place: string;
  readonly person: string;
  readonly isMonth: boolean;
};

function stopAt(id: string, { day, made, place: at, person, isMonth }: Told): DatasetStop {
  const source = `source-${Math.floor(made / STOPS_PER_SOURCE)}`;
  const words = { id: `${id}.words`, source, exact: SENTENCE, prefix: '', suffix: '' };
  return stop(id, {
    place: at,
    title: { en: `Meeting ${made}` },
    when: isMonth ? monthOf(day) : when(isoFromDay(day)),
    people: [{ person }],
    excerpts: [{ ...words, start: 0, end: SENTENCE.length, support: [] }],
  });
}

function monthOf(day: number): DatasetWhen {
  const month = isoFromDay(day).slice(0, 7);
  const last = new Date(`${month}-01T00:00:00Z`);
  last.setUTCMonth(last.getUTCMonth() + 1, 0);
  return when(`${month}-01`, last.toISOString().slice(0, 10), { edtf: month, interval: false });
}

function placeAt(i: number, random: () => number): DatasetPlace {
  const position: [number, number] = [random() * 300 - 150, random() * 130 - 60];
  return place(`place-${i}`, { names: { en: `Town number ${i}` }, position });
}

function sourceAt(i: number): DatasetSource {
  return {
    id: `source-${i}`,
    publisher: `Press ${i % 60}`,
    title: `Report ${i}`,
    titleBasis: 'stated',
    url: `https://example.org/${i}`,
    published: when('2024-05-01'),
    language: 'en',
    passages: [{ start: 0, text: SENTENCE }],
  };
}

function listOf<T>(length: number, make: (i: number) => T): T[] {
  return Array.from({ length }, (_, i) => make(i));
}

/** Numbers from 0 up to 1, the same for the same seed (mulberry32, Tommy Ettinger, public domain). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
