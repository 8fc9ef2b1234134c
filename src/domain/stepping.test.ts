import { describe, expect, test } from 'vitest';
import { dataset } from '../testing/aurelia.ts';
import { catalogOf, committedCatalog, select } from '../testing/catalog.ts';
import { EVERYTHING, toggling } from './filter.ts';
import { remaining } from './remaining.ts';
import type { Selected, Selection } from './selection.ts';
import { type Step, stepFrom, stepsOf } from './stepping.ts';

const catalog = catalogOf(dataset());
const all = remaining(catalog, EVERYTHING);
const port = remaining(catalog, toggling(EVERYTHING, 'place', 'port-merle'));
const NONE: Selected = { kind: 'none' };

const from = (selection: Selection, step: Step, passing = all) =>
  stepFrom(catalog, passing, select(catalog, selection), step)?.id;

describe('stepsOf', () => {
  test('are the stops that pass, in the order of time', () => {
    expect(stepsOf(catalog, all).map(({ id }) => id)).toEqual([
      'departure.cape',
      'departure.port',
      'return.port',
    ]);
    expect(stepsOf(catalog, port).map(({ id }) => id)).toEqual(['departure.port', 'return.port']);
  });
});

describe('stepFrom', () => {
  test('nothing leads to the first, and nowhere back', () => {
    expect(stepFrom(catalog, all, NONE, 1)?.id).toBe('departure.cape');
    expect(stepFrom(catalog, all, NONE, -1)).toBeUndefined();
  });

  test.each([
    ['departure.cape', 'departure.port', undefined],
    ['departure.port', 'return.port', 'departure.cape'],
    ['return.port', undefined, 'departure.port'],
  ])('%s leads on to %s and back to %s', (id, next, previous) => {
    expect(from({ kind: 'stop', id }, 1)).toBe(next);
    expect(from({ kind: 'stop', id }, -1)).toBe(previous);
  });

  test('a visit leads to its first stop, and back to the visit before', () => {
    expect(from({ kind: 'visit', id: 'return' }, 1)).toBe('return.port');
    expect(from({ kind: 'visit', id: 'return' }, -1)).toBe('departure.port');
  });

  test('a stop that does not pass leads to those around it that do', () => {
    expect(from({ kind: 'stop', id: 'departure.cape' }, 1, port)).toBe('departure.port');
    expect(from({ kind: 'stop', id: 'departure.cape' }, -1, port)).toBeUndefined();
  });

  test('goes through all stops and back again', () => {
    const committed = committedCatalog();
    const passing = remaining(committed, EVERYTHING);
    const through = (step: Step, start: Selected) => {
      const ids: string[] = [];
      let stop = stepFrom(committed, passing, start, step);
      while (stop) {
        ids.push(stop.id);
        stop = stepFrom(committed, passing, { kind: 'stop', stop }, step);
      }
      return ids;
    };
    const ids = committed.stops.map(({ id }) => id);
    const last = committed.stops.at(-1);
    expect(through(1, NONE)).toEqual(ids);
    expect(last && through(-1, { kind: 'stop', stop: last })).toEqual(ids.slice(0, -1).reverse());
  });
});
