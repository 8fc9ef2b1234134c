/** The index gives what going through all stops one by one gives. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogOf, committedCatalog } from '../../testing/catalog.ts';
import { isFound } from '../../testing/found.ts';
import { largeDossier } from '../../testing/largeDossier.ts';
import { randomDossier } from '../../testing/randomDossier.ts';
import type { Catalog, Stop } from '../catalog.ts';
import type { Dataset } from '../dataset.ts';
import { extentOf } from '../date.ts';
import { FACETS, type Facet, valuesOf } from '../facets.ts';
import { choosing, EVERYTHING, type Filter, isOpen, touches } from '../filter.ts';
import { neighbour } from '../neighbour.ts';
import { facetCounts, remaining, widenings } from '../remaining.ts';
import { queryOf } from '../search/search.ts';
import { stepFrom, stepsOf } from '../stepping.ts';

const committed = committedCatalog();
const large = catalogOf(largeDossier(150));

const catalogs: fc.Arbitrary<Catalog> = fc.oneof(
  fc.constantFrom(committed, large),
  randomDossier({ maxStops: 60 }).map((data: Dataset) => catalogOf(data)),
);

/** A catalogue with a filter of what it has and of what it has not. */
const filtered = catalogs.chain((catalog) =>
  fc
    .record({
      from: fc.option(dayIn(catalog), { nil: undefined }),
      length: fc.option(fc.constantFrom(0, 1, 30, 400, 40_000), { nil: undefined }),
      text: fc.constantFrom('', ' ', 'palace', 'merle', 'meeting 1', 'no-such-word'),
      chosen: fc.array(
        fc
          .constantFrom(...FACETS)
          .chain((facet) =>
            fc
              .subarray([...ids(catalog, facet), 'nothing-has-this'], { minLength: 1 })
              .map((list) => ({ facet, list })),
          ),
        { maxLength: 2 },
      ),
    })
    .map(({ from, length, text, chosen }) => {
      const to = length === undefined ? undefined : (from ?? 0) + length;
      const filter: Filter = { ...EVERYTHING, period: { from, to }, text };
      return {
        catalog,
        filter: chosen.reduce((all, { facet, list }) => choosing(all, facet, list), filter),
      };
    }),
);

function dayIn({ stops }: Catalog): fc.Arbitrary<number> {
  return fc
    .constantFrom(...stops)
    .chain(({ when }) => fc.constantFrom(when.start.earliest, when.end.latest, 0));
}

function ids({ stops }: Catalog, facet: Facet): string[] {
  return [...new Set(stops.flatMap((stop) => valuesOf(stop, facet)))];
}

/** Which stops pass, one by one, with one of the conditions left out. */
function passes(catalog: Catalog, filter: Filter, except?: string): (stop: Stop) => boolean {
  const query = queryOf(catalog, filter.text);
  return (stop) =>
    (except === 'period' || touches(extentOf(stop.when), filter.period)) &&
    (except === 'text' || isFound(catalog, query, stop)) &&
    FACETS.every((facet) => {
      const wanted = filter.chosen[facet];
      return !wanted || except === facet || valuesOf(stop, facet).some((id) => wanted.includes(id));
    });
}

describe('the index', () => {
  test('leaves the stops and visits that pass', () => {
    fc.assert(
      fc.property(filtered, ({ catalog, filter }) => {
        const left = remaining(catalog, filter, queryOf);
        const isLeft = passes(catalog, filter);
        const isLeftAtAnyTime = passes(catalog, filter, 'period');
        const stops = catalog.stops.filter(isLeft);
        const visits = catalog.visits.filter(
          (visit) =>
            visit.stops.some(isLeft) ||
            (touches(extentOf(visit.when), filter.period) && visit.stops.some(isLeftAtAnyTime)),
        );
        expect([...left.stops]).toEqual(stops);
        expect([...left.visits]).toEqual(visits);
        expect([left.stops.size, left.visits.size]).toEqual([stops.length, visits.length]);
        for (const stop of catalog.stops) expect(left.stops.has(stop)).toBe(isLeft(stop));
        expect(stepsOf(catalog, left)).toEqual(stops);
      }),
    );
  });

  test('counts what each option, and each wider filter, would leave', () => {
    fc.assert(
      fc.property(filtered, fc.constantFrom(...FACETS), ({ catalog, filter }, facet) => {
        const isLeft = passes(catalog, filter, facet);
        for (const { id, stops } of facetCounts(catalog, filter, facet, queryOf)) {
          const having = catalog.stops.filter(
            (stop) => isLeft(stop) && valuesOf(stop, facet).includes(id),
          );
          expect(stops).toBe(having.length);
        }
        const conditions = [
          ...(isOpen(filter.period) ? [] : ['period']),
          ...(queryOf(catalog, filter.text) ? ['text'] : []),
          ...FACETS.filter((each) => filter.chosen[each]),
        ];
        const counts = conditions.map((each) => ({
          condition: each,
          stops: catalog.stops.filter(passes(catalog, filter, each)).length,
        }));
        expect(widenings(catalog, filter, queryOf)).toEqual(
          counts.filter(({ stops }) => stops > 0).sort((a, b) => b.stops - a.stops),
        );
      }),
    );
  });

  test('finds what comes before and after anything', () => {
    fc.assert(
      fc.property(filtered, fc.nat(), fc.constantFrom<1 | -1>(1, -1), (each, pick, step) => {
        const { catalog, filter } = each;
        const left = remaining(catalog, filter, queryOf);
        const at = pick % catalog.stops.length;
        const stop = catalog.stops[at];
        if (!stop) return;
        const ahead = step > 0 ? catalog.stops.slice(at + 1) : catalog.stops.slice(0, at).reverse();
        const next = ahead.find((other) => left.stops.has(other));
        expect(stepFrom(catalog, left, { kind: 'stop', stop }, step)).toBe(next);
        expect(neighbour(catalog, left, { kind: 'stop', stop }, step)).toEqual(
          next && { kind: 'stop', id: next.id },
        );
      }),
    );
  });

  test('knows nothing of the stops of another catalogue', () => {
    const { stops } = remaining(committed, EVERYTHING);
    for (const stop of large.stops) expect(stops.has(stop)).toBe(false);
    expect([...stops.entries()].flat()).toEqual(committed.stops.flatMap((stop) => [stop, stop]));
  });
});
