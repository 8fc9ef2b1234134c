import { describe, expect, test } from 'vitest';
import { EVERYTHING } from '../../domain/filter.ts';
import { remaining } from '../../domain/remaining.ts';
import { queryOf } from '../../domain/search/search.ts';
import { dataset } from '../../testing/aurelia.ts';
import { catalogOf, committedCatalog, sure } from '../../testing/catalog.ts';
import { hitsOf, wordsOfHit } from './hits.ts';

const catalog = catalogOf(dataset());
const search = (text: string, of = catalog) => {
  const query = sure(queryOf(of, text));
  const { list, quoted } = hitsOf(of, remaining(of, { ...EVERYTHING, text }, queryOf), query);
  return list.map((hit, i) => ({
    id: hit.id,
    isQuoted: i < quoted,
    words: wordsOfHit(hit, query).text,
  }));
};
const idsOf = (text: string) => search(text).map(({ id }) => id);

describe('hitsOf', () => {
  test('has words in quotations first, then words in names, then time', () => {
    // The one is quoted, the other is only at the place of that name.
    expect(idsOf('merle')).toEqual(['return.port', 'departure.port']);
    expect(idsOf('brandt')).toEqual(['departure.port', 'departure.cape', 'return.port']);
  });

  test('has what has more of the words first', () => {
    const [best, ...others] = search('Lukashenko Konstantinovsky Palace', committedCatalog());
    expect(others.length).toBeGreaterThan(0);
    for (const word of ['Lukashenko', 'Konstantinovsky', 'Palace']) {
      expect(best?.words).toContain(word);
    }
  });

  test('finds a date alone, last', () => {
    expect(search('6 May 2021')).toEqual([
      { id: 'departure.port', isQuoted: false, words: 'Ilse Brandt went ashore' },
    ]);
  });

  test('finds a visit by what is quoted of it as a whole, not each of its stops', () => {
    expect(search('aurelia')).toEqual([{ id: 'departure', isQuoted: true, words: 'The Aurelia' }]);
  });

  test('finds nothing where nothing is left', () => {
    expect(search('atlantis')).toEqual([]);
  });
});

test('no list of the stops of a visit is made, as there may be very many visits', () => {
  const published = committedCatalog();
  const query = sure(queryOf(published, 'palace'));
  const left = remaining(published, { ...EVERYTHING, text: 'palace' }, queryOf);
  const expected = hitsOf(published, left, query);
  for (const visit of published.visits) {
    Object.defineProperty(visit, 'stops', {
      get: () => {
        throw new Error('The stops of a visit are read');
      },
    });
  }
  expect(hitsOf(published, left, query)).toEqual(expected);
});

test('of the published dossier, every hit by a word shows it', () => {
  const published = committedCatalog();
  const hits = search('palace', published).filter(({ isQuoted }) => isQuoted);
  expect(hits.length).toBeGreaterThan(0);
  for (const { words } of hits) expect(words).toMatch(/palace/i);
});
