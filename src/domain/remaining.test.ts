import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dataset } from '../testing/aurelia.ts';
import { catalogOf, committedCatalog, select, sure } from '../testing/catalog.ts';
import { FACETS, valuesOf } from './facets.ts';
import { choosing, EVERYTHING, type Filter, periodFromIso, toggling } from './filter.ts';
import { facetCounts, idsOf, isWithin, remaining, widenings, without } from './remaining.ts';
import { queryOf } from './search/search.ts';

const catalog = catalogOf(dataset());
const committed = committedCatalog();
const during = (from: string, to: string): Filter => ({
  ...EVERYTHING,
  period: periodFromIso(from, to),
});
const idsLeft = (filter: Filter) => {
  const { stops, visits } = remaining(catalog, filter, queryOf);
  return [[...visits].map(({ id }) => id), [...stops].map(({ id }) => id)];
};

describe('remaining', () => {
  test.each<[string, Filter, string[], string[]]>([
    ['a day of one stop', during('2021-05-03', '2021-05-03'), ['departure'], ['departure.cape']],
    ['a day between the stops of a visit', during('2021-05-05', '2021-05-05'), ['departure'], []],
    ['a day of a month', during('2021-08-17', '2021-08-17'), ['return'], ['return.port']],
    [
      'a place',
      toggling(EVERYTHING, 'place', 'port-merle'),
      ['departure', 'return'],
      ['departure.port', 'return.port'],
    ],
    [
      'a place and a direction',
      toggling(toggling(EVERYTHING, 'place', 'port-merle'), 'direction', 'homeward'),
      ['return'],
      ['return.port'],
    ],
    [
      'a place, on a day when only its visit was under way',
      toggling(during('2021-05-05', '2021-05-05'), 'place', 'cape-vesper'),
      ['departure'],
      [],
    ],
    ['words', { ...EVERYTHING, text: 'vesper' }, ['departure'], ['departure.cape']],
    ['nobody', toggling(EVERYTHING, 'person', 'okafor'), [], []],
  ])('%s', (_, filter, visits, stops) => {
    expect(idsLeft(filter)).toEqual([visits, stops]);
  });

  test('is everything where there is no filter', () => {
    const { stops, visits } = remaining(committed, EVERYTHING, queryOf);
    expect([...stops]).toEqual(committed.stops);
    expect([...visits]).toEqual(committed.visits);
  });
});

const filters = fc
  .record({
    period: fc.constantFrom({}, periodFromIso('2024-01-27', '2024-01-28'), { to: 0 }),
    text: fc.constantFrom('', 'palace', 'Лукашенко', 'atlantis'),
    chosen: fc.record(
      Object.fromEntries(
        FACETS.map((facet) => {
          const ids = [...idsOf(committed, facet)];
          return [facet, fc.subarray(ids, { maxLength: Math.min(2, ids.length) })];
        }),
      ),
    ),
  })
  .map(({ period, text, chosen }) =>
    FACETS.reduce<Filter>((all, facet) => choosing(all, facet, chosen[facet] ?? []), {
      ...EVERYTHING,
      period,
      text,
    }),
  );

describe('facetCounts', () => {
  test('are what would remain with that id alone', () => {
    fc.assert(
      fc.property(filters, fc.constantFrom(...FACETS), (filter, facet) => {
        for (const { id, stops, chosen } of facetCounts(committed, filter, facet, queryOf)) {
          expect(stops).toBe(
            remaining(committed, choosing(filter, facet, [id]), queryOf).stops.size,
          );
          expect(chosen).toBe(filter.chosen[facet]?.includes(id) ?? false);
        }
      }),
      { numRuns: 50 },
    );
  });

  test('name every id that some stop has, and no other', () => {
    // Kinds of visit are none where the dossier has none of its own.
    for (const facet of FACETS.filter((each) => each !== 'kind')) {
      const named = facetCounts(committed, EVERYTHING, facet, queryOf);
      expect(new Set(named.map(({ id }) => id))).toEqual(
        new Set(committed.stops.flatMap((stop) => valuesOf(stop, facet))),
      );
      for (const { stops } of named) expect(stops).toBeGreaterThan(0);
    }
  });
});

describe('widenings', () => {
  test('bring what they say, and each brings something', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        for (const { condition, stops } of widenings(committed, filter, queryOf)) {
          expect(stops).toBeGreaterThan(0);
          expect(remaining(committed, without(filter, condition), queryOf).stops.size).toBe(stops);
        }
      }),
      { numRuns: 50 },
    );
  });

  test('are none where two conditions shut out everything each', () => {
    expect(
      widenings(catalog, { ...during('1900-01-01', '1900-12-31'), text: 'atlantis' }, queryOf),
    ).toEqual([]);
    expect(
      widenings(catalog, { ...during('1900-01-01', '1900-12-31'), text: 'vesper' }, queryOf),
    ).toEqual([{ condition: 'period', stops: 1 }]);
  });
});

test('certainty: a stop is stated or doubtful, never both', () => {
  for (const stop of committed.stops) {
    const values = valuesOf(stop, 'certainty');
    expect(values.length, stop.id).toBeGreaterThan(0);
    if (values.includes('stated')) expect(values).not.toContain('inferred');
  }
  expect(valuesOf(sure(catalog.stopById.get('departure.cape')), 'certainty')).toEqual(['stated']);
});

describe('isWithin', () => {
  const left = remaining(catalog, toggling(EVERYTHING, 'place', 'cape-vesper'), queryOf);
  test.each<['visit' | 'stop' | 'place', string, boolean]>([
    ['visit', 'departure', true],
    ['visit', 'return', false],
    ['stop', 'departure.cape', true],
    ['stop', 'departure.port', false],
    ['place', 'cape-vesper', true],
    ['place', 'port-merle', false],
  ])('%s %s: %s', (kind, id, isLeft) => {
    expect(isWithin(left, select(catalog, { kind, id }))).toBe(isLeft);
  });

  test('nothing is within any filter, and everything within none', () => {
    expect(isWithin(left, { kind: 'none' })).toBe(true);
    const all = remaining(committed, EVERYTHING, queryOf);
    for (const source of committed.sources) {
      expect(isWithin(all, { kind: 'source', source })).toBe(true);
    }
    for (const place of committed.places)
      expect(isWithin(all, { kind: 'place', place })).toBe(true);
  });

  test('a document is within what leaves one of its quotations', () => {
    for (const source of committed.sources) {
      const filter = toggling(EVERYTHING, 'source', source.id);
      const one = remaining(committed, filter, queryOf);
      expect(isWithin(one, { kind: 'source', source })).toBe(true);
      const none = remaining(committed, { ...EVERYTHING, text: 'no-such-word' }, queryOf);
      expect(isWithin(none, { kind: 'source', source })).toBe(false);
    }
  });
});
