import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dataset } from '../testing/aurelia.ts';
import { catalogOf } from '../testing/catalog.ts';
import { randomDossier } from '../testing/randomDossier.ts';
import type { Catalog, Stop } from './catalog.ts';
import { EVERYTHING, type Filter, toggling } from './filter.ts';
import { type Hovered, isSameHovered, litBy, NOTHING_LIT } from './hover.ts';
import { atOnce } from './longWork.ts';
import { catalogIn } from './packed/openPacked.ts';
import { packOf } from './packed/pack.ts';
import { remaining } from './remaining.ts';

const catalog = catalogOf(dataset());

/** Ids of what is lit, in the order of the alphabet. */
function lit(hovered: Hovered | undefined, filter: Filter = EVERYTHING, of = catalog) {
  const { stops, visits, places } = litBy(of, remaining(of, filter), hovered);
  const named = (items: readonly { readonly id: string }[], ids: typeof stops) =>
    items
      .map(({ id }) => id)
      .filter((id) => ids.has(id))
      .sort();
  return {
    stops: named(of.stops, stops),
    visits: named(of.visits, visits),
    places: named(of.places, places),
  };
}

/** The same, by going through all stops. */
function listed(of: Catalog, { kind, ids }: Hovered, filter: Filter) {
  const { stops: passing } = remaining(of, filter);
  const own = (stop: Stop) => ({ stop, visit: stop.visit, place: stop.place })[kind].id;
  const stops = of.stops.filter((stop) => passing.has(stop) && ids.includes(own(stop)));
  const each = (idOf: (stop: Stop) => string) => [...new Set(stops.map(idOf))].sort();
  return {
    stops: each(({ id }) => id),
    visits: each(({ visit }) => visit.id),
    places: each(({ place }) => place.id),
  };
}

describe('litBy', () => {
  test('lights nothing while nothing is hovered', () => {
    expect(litBy(catalog, remaining(catalog, EVERYTHING), undefined)).toBe(NOTHING_LIT);
  });

  test('a stop lights itself, its visit and its place, and no other stop', () => {
    expect(lit({ kind: 'stop', ids: ['departure.cape'] })).toEqual({
      stops: ['departure.cape'],
      visits: ['departure'],
      places: ['cape-vesper'],
    });
  });

  test('a visit lights all of its stops', () => {
    expect(lit({ kind: 'visit', ids: ['departure'] })).toEqual({
      stops: ['departure.cape', 'departure.port'],
      visits: ['departure'],
      places: ['cape-vesper', 'port-merle'],
    });
  });

  test('a place lights the stops made there, of whichever visit', () => {
    expect(lit({ kind: 'place', ids: ['port-merle'] })).toEqual({
      stops: ['departure.port', 'return.port'],
      visits: ['departure', 'return'],
      places: ['port-merle'],
    });
  });

  test('places that share a marker light together', () => {
    expect(lit({ kind: 'place', ids: ['port-merle', 'cape-vesper'] }).stops).toHaveLength(3);
  });

  test('what does not pass the filter stays dark', () => {
    const filter = toggling(EVERYTHING, 'place', 'cape-vesper');
    expect(lit({ kind: 'visit', ids: ['departure'] }, filter)).toEqual({
      stops: ['departure.cape'],
      visits: ['departure'],
      places: ['cape-vesper'],
    });
  });

  test.each(['stop', 'visit', 'place'] as const)(
    'a %s that is not there lights nothing',
    (kind) => {
      expect(lit({ kind, ids: ['atlantis'] })).toEqual({ stops: [], visits: [], places: [] });
    },
  );
});

test('what is lit of any dossier, packed or not, is what one finds by going through its stops', () => {
  const kinds = ['stop', 'visit', 'place'] as const;
  const few = (ids: readonly string[]) =>
    fc.subarray([...ids], { minLength: 1, maxLength: Math.min(4, ids.length) });
  const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
  fc.assert(
    fc.property(randomDossier({ maxStops: 60 }), fc.gen(), (data, choose) => {
      const plain = catalogOf(data);
      const choosePlace = (filter: Filter, id: string) => toggling(filter, 'place', id);
      const chosen = choose(fc.boolean) ? choose(few, idsOf(plain.places)) : [];
      const filter = chosen.reduce(choosePlace, EVERYTHING);
      for (const of of [plain, atOnce(catalogIn(packOf(data)))]) {
        for (const kind of kinds) {
          const hovered = { kind, ids: choose(few, idsOf(of[`${kind}s`])) };
          expect(lit(hovered, filter, of)).toEqual(listed(of, hovered, filter));
        }
      }
    }),
  );
});

describe('isSameHovered', () => {
  const stop: Hovered = { kind: 'stop', ids: ['a'] };

  test('goes by kind and ids', () => {
    expect(isSameHovered(stop, { kind: 'stop', ids: ['a'] })).toBe(true);
    expect(isSameHovered(stop, { kind: 'visit', ids: ['a'] })).toBe(false);
    expect(isSameHovered(stop, { kind: 'stop', ids: ['a', 'b'] })).toBe(false);
    expect(isSameHovered(stop, undefined)).toBe(false);
    expect(isSameHovered(undefined, undefined)).toBe(true);
  });
});
