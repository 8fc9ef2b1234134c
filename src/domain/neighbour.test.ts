import { describe, expect, test } from 'vitest';
import { dataset } from '../testing/aurelia.ts';
import { catalogOf, sure } from '../testing/catalog.ts';
import { EVERYTHING, toggling } from './filter.ts';
import { neighbour } from './neighbour.ts';
import { remaining } from './remaining.ts';
import { find, NOTHING, type Selection } from './selection.ts';

const catalog = catalogOf(dataset());
const all = remaining(catalog, EVERYTHING);
const visit = (id: string): Selection => ({ kind: 'visit', id });
const stop = (id: string): Selection => ({ kind: 'stop', id });
const from = (selection: Selection, step: 1 | -1, left = all) =>
  neighbour(catalog, left, sure(find(catalog, selection)), step);

describe('neighbour', () => {
  test('of a visit is a visit, and there is none beyond the ends', () => {
    expect(from(visit('departure'), 1)).toEqual(visit('return'));
    expect(from(visit('return'), -1)).toEqual(visit('departure'));
    expect(from(visit('return'), 1)).toBeUndefined();
    expect(from(visit('departure'), -1)).toBeUndefined();
  });

  test('of a stop is a stop, also of the next visit', () => {
    expect(from(stop('departure.cape'), 1)).toEqual(stop('departure.port'));
    expect(from(stop('departure.port'), 1)).toEqual(stop('return.port'));
    expect(from(stop('return.port'), -1)).toEqual(stop('departure.port'));
  });

  test.each<Selection>([NOTHING, { kind: 'place', id: 'port-merle' }])(
    'of what is neither is the first or the last visit: $kind',
    (selection) => {
      expect(from(selection, 1)).toEqual(visit('departure'));
      expect(from(selection, -1)).toEqual(visit('return'));
    },
  );

  test('passes over what the filter keeps out', () => {
    const left = remaining(catalog, toggling(EVERYTHING, 'place', 'port-merle'));
    expect(from(stop('departure.cape'), 1, left)).toEqual(stop('departure.port'));
    expect(from(stop('departure.port'), -1, left)).toBeUndefined();
  });
});
