import { describe, expect, test } from 'vitest';
import { dataset } from '../testing/aurelia.ts';
import { catalogOf } from '../testing/catalog.ts';
import { EVERYTHING, type Filter, toggling } from './filter.ts';
import { type Hovered, isSameHovered, litBy, NOTHING_LIT } from './hover.ts';
import { remaining } from './remaining.ts';

const catalog = catalogOf(dataset());

/** Ids of what is lit, in the order of the alphabet. */
function lit(hovered: Hovered | undefined, filter: Filter = EVERYTHING) {
  const { stops, visits, places } = litBy(catalog, remaining(catalog, filter), hovered);
  return { stops: [...stops].sort(), visits: [...visits].sort(), places: [...places].sort() };
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
