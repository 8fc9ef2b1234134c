/** The indexes, in memory and in shards, find what going through all texts finds, and where. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dataset, stop, visit, when } from '../../testing/aurelia.ts';
import { catalogOf, committedCatalog, sure } from '../../testing/catalog.ts';
import { isFound } from '../../testing/found.ts';
import { largeDossier } from '../../testing/largeDossier.ts';
import { searchOneByOne } from '../../testing/searchOneByOne.ts';
import type { Catalog } from '../catalog.ts';
import { catalogOf as unchecked } from '../catalogOf.ts';
import { atOnce } from '../longWork.ts';
import { monthNames } from '../monthNames.ts';
import type { Query } from '../query.ts';
import { queryOf } from './search.ts';
import { shardsFor, standingsIn } from './shardQuery.ts';
import { readManifest, readShard, type SearchShard } from './shards.ts';
import { queryOfTerms } from './standing.ts';
import { languagesOf, namesOfPlaces, termsOf } from './terms.ts';
import { searchIndexOf } from './writeShards.ts';

const SIZES = [60, 400, 4000];

/** What a page does with the files that the publisher has written. */
function answering(catalog: Catalog, size: number) {
  const index = searchIndexOf(catalog, { size });
  const manifest = readManifest(JSON.parse(JSON.stringify(index.manifest)), {
    version: catalog.version,
    stops: catalog.stops.length,
  });
  const names = [
    ...manifest.people.map((each) => each.split(' ')),
    ...namesOfPlaces(catalog.places),
  ];
  const months = monthNames(languagesOf(catalog));
  return (text: string): Query | undefined => {
    const terms = termsOf(text, names, months);
    if (terms.length === 0) return undefined;
    const arrived = new Map(
      shardsFor(terms, manifest).map((number) => {
        const read = readShard(JSON.parse(JSON.stringify(index.shards[number])), manifest, number);
        return [number, new Map(Object.entries(read.rows))];
      }),
    );
    return queryOfTerms(catalog, terms, atOnce(standingsIn(terms, { manifest, arrived })));
  };
}

function told(catalog: Catalog, query: Query | undefined) {
  return (
    query && {
      terms: query.terms,
      found: [...query.found.words],
      where: catalog.stops.map((_, row) => query.whereOf(row)),
      around: catalog.visits.map((_, row) => query.countAround(row)),
    }
  );
}

function expectSame(catalog: Catalog, size: number, texts: readonly string[]) {
  const answer = answering(catalog, size);
  for (const text of texts) {
    const query = queryOf(catalog, text);
    expect(told(catalog, answer(text)), text).toEqual(told(catalog, query));
    if (!query) continue;
    const found = catalog.stops.map((stop, row) =>
      isFound(catalog, query, stop) ? query.whereOf(row) : undefined,
    );
    expect(found, text).toEqual(searchOneByOne(catalog, query));
  }
}

const WORDS = [
  ...[
    'may',
    'May',
    'mayor',
    'мая',
    'march',
    'mar',
    'septem',
    '6',
    '24',
    '2021',
    '2021',
    '7',
    '300',
  ],
  ...['of', 'de', 'года', 'г', 'го', '24th', 'август', 'Merle', 'Мерле', 'Brandt', 'Брандт', 'a'],
  ...['ship', 'shipped', 'é', '日本', 'ж', 'ß', "l'été", '٢٤', 'x', 'xx', 'xy', '𝔞𝔟'],
];
const GAPS = [' ', ' ', ' ', '. ', '-', '–', ' – ', ', ', '/', '\n', ' \n '];

const prose = (longest: number) =>
  fc
    .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...GAPS)), {
      minLength: 1,
      maxLength: longest,
    })
    .map((parts) => parts.flat().join(''));

const excerpt = fc.tuple(prose(9), fc.option(prose(4), { nil: undefined }));
const told1 = fc.array(excerpt, { minLength: 1, maxLength: 2 });
type Said = readonly (readonly [string, string | undefined])[];

const dossiers = fc
  .array(fc.tuple(told1, fc.array(fc.tuple(prose(3), told1), { minLength: 1, maxLength: 3 })), {
    minLength: 1,
    maxLength: 4,
  })
  .map((visits) => {
    const excerptsOf = (id: string, said: Said) =>
      said.map(([exact, other], i) => ({
        ...{ id: `${id}.${i}`, source: i === 0 ? 'logbook' : 'gazette', exact },
        ...{ prefix: '', suffix: '', start: 0, end: exact.length, support: [] },
        ...(other === undefined ? {} : { translation: { texts: { ru: other } } }),
      })) as never;
    return dataset({
      visits: visits.map(([around, stops], i) =>
        visit(`v${i}`, {
          title: { en: `Voyage ${i}` },
          when: when(`2021-05-${10 + i}`),
          excerpts: excerptsOf(`v${i}`, around),
          stops: stops.map(([title, said], j) =>
            stop(`v${i}.s${j}`, {
              ...{ title: { en: title }, when: when(`2021-05-${10 + i}`) },
              excerpts: excerptsOf(`v${i}.s${j}`, said),
            }),
          ) as never,
        }),
      ),
    });
  });

/** Words and dates, whole or begun. */
const queries = fc.oneof(
  prose(3),
  prose(2).map((text) => text.trim().slice(0, -1)),
  fc.constantFrom('6 May 2021', '24 мая', 'may–august 2021', '6 мая 2021 года', '2021-05-1', 'May'),
);

describe('the index in shards', () => {
  test('finds what all the texts have, and where, in dossiers at random', () => {
    fc.assert(
      fc.property(
        dossiers,
        fc.constantFrom(...SIZES),
        fc.array(queries, { minLength: 1, maxLength: 5 }),
        (data, size, texts) => {
          expectSame(unchecked(data), size, texts);
        },
      ),
    );
  });

  test('finds it in a published dossier and in a large one', () => {
    const texts = ['palace', 'п', 'Lukashenko 2019', 'May 2024', '24 мая', 'm', '2', 'nowhere', ''];
    expectSame(committedCatalog(), 2000, texts);
    expectSame(catalogOf(largeDossier(300)), 2000, [...texts, 'meeting 1', 'press', 't', 'tow']);
  });

  test('a word needs few shards, however many words begin with it', () => {
    const catalog = catalogOf(largeDossier(800));
    const { manifest, shards } = searchIndexOf(catalog, { size: 400 });
    expect(shards.length).toBeGreaterThan(40);
    const months = monthNames(languagesOf(catalog));
    for (const text of ['m', 'me', 'meeting', '1', '12', 'r', 'p', 'the', 'gate']) {
      expect(shardsFor(termsOf(text, [], months), manifest).length, text).toBeLessThanOrEqual(4);
    }
    for (const { rows } of shards) {
      const size = JSON.stringify(rows).length;
      expect(size < 420 || Object.keys(rows).length === 1).toBe(true);
    }
  });

  test('is the same for the same dossier', () => {
    const write = () => JSON.stringify(searchIndexOf(catalogOf(largeDossier(100))));
    expect(write()).toBe(write());
  });
});

describe('reading', () => {
  const catalog = catalogOf(dataset());
  const { manifest, shards } = searchIndexOf(catalog, { size: 300 });
  const of = { version: catalog.version, stops: catalog.stops.length };
  const shard: SearchShard = sure(shards[1]);

  test('refuses what is no index, or of another version', () => {
    expect(() => readManifest('<html>', of)).toThrow('no manifest');
    expect(() => readManifest({ ...manifest, shards: ['b', 'a'] }, of)).toThrow('no manifest');
    expect(() => readManifest({ ...manifest, version: 'x' }, of)).toThrow('another version');
    expect(() => readManifest({ ...manifest, stops: 1 }, of)).toThrow('another version');
    expect(() => readShard({}, manifest, 1)).toThrow('not shard 1');
    expect(() => readShard(shard, manifest, 0)).toThrow('not shard 0');
    expect(() => readShard({ ...shard, version: 'x' }, manifest, 1)).toThrow('another version');
    expect(readShard(shard, manifest, 1)).toEqual(shard);
  });
});
