/** Rows of an archive of any size, one after another. Pure: the same seed gives the same rows. */
import type { ArchivePlace } from '../../src/domain/archive/manifest.ts';
import { randomNumbers } from '../random.ts';
import { between, chance, pick, pickEarly, type Random } from './chance.ts';
import { dayAfter, dayIn } from './days.ts';
import type { Person, Place } from './model.ts';
import { nameIn } from './places.ts';
import { ACTIVITIES, announcement, DOCUMENT_LANGUAGES, headline, remark, report } from './words.ts';

const FIRST_DAY = '2015-01-01';
/** Of ten years. */
const DAYS = 3653;
/** Rows that quote the same document. */
const ROWS_PER_DOCUMENT = 3;
const PUBLISHERS = [
  'The Harbour Post',
  'Northern Courier',
  'Abendblatt am Fluss',
  'Le Courrier du Sud',
];

type Options = {
  readonly rows: number;
  readonly seed: number;
  readonly places: readonly Place[];
  readonly people: readonly Person[];
};

type Row = { readonly where: string; readonly values: Readonly<Record<string, string>> };

/** In the order of time, evenly over the years; one in ten has no day. */
export function* archiveRows({ rows, seed, places, people }: Options): Generator<Row> {
  const random = randomNumbers(seed);
  for (let made = 0; made < rows; ) {
    const day = dayAfter(FIRST_DAY, Math.floor((made / rows) * DAYS));
    const place = pickEarly(random, places);
    const language = chance(random, 0.4) ? 'en' : pick(random, DOCUMENT_LANGUAGES);
    const document = {
      ...{ language, day, place },
      who: nameIn(language, pick(random, people).names),
      number: Math.floor(made / ROWS_PER_DOCUMENT),
    };
    for (let i = 0; i < ROWS_PER_DOCUMENT && made < rows; i += 1, made += 1) {
      yield { where: `row ${made}`, values: rowOf(random, document, i) };
    }
  }
}

type Document = {
  readonly language: string;
  readonly day: string;
  readonly place: Place;
  readonly who: string;
  readonly number: number;
};

function rowOf(random: Random, document: Document, i: number): Record<string, string> {
  const { language, day, place, who, number } = document;
  const where = nameIn(language, place.names);
  const written = dayIn(language, day);
  const activity = pick(random, ACTIVITIES);
  const words = [
    chance(random, 0.8)
      ? report(language, { who, where, day: written, activity })
      : announcement(language, written, who, where),
    ...(chance(random, 0.3) ? [remark(language, who, where)] : []),
  ];
  return {
    date: chance(random, 0.1) ? day.slice(0, 7) : day,
    place: place.id,
    stop: `v${number}.${i + 1}`,
    title: headline('en', who, nameIn('en', place.names)),
    words: words.join(' '),
    language,
    source: `${headline(language, who, where)}, ${between(random, 1, 40)}`,
    publisher: pick(random, PUBLISHERS),
    url: `https://example.org/press/${number}`,
  };
}

/** Places as the manifest has them. */
export function archivePlaces(places: readonly Place[]): ArchivePlace[] {
  return places.map(({ id, names, position }) => ({
    id,
    names: typeof names === 'string' ? { en: names } : { ...names },
    position: [position[0], position[1]],
  }));
}
