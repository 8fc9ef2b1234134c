import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayFromIso } from '../../domain/date.ts';
import { choosing, EVERYTHING, periodFromIso } from '../../domain/filter.ts';
import { type Entry, entryOf, passing } from './entries.ts';
import {
  filtering,
  isWithin,
  partOf,
  positionOf,
  type Reading,
  reaching,
  START,
  selecting,
  stepping,
} from './reading.ts';

const entry = (id: string, data: Record<string, string>): Entry =>
  entryOf(id, { source: 'times', from: '2023-07-01', to: '2023-07-02', ...data }, dayFromIso);

const ENTRIES = [
  entry('a1', { visit: 'a', stop: 'a-1', at: 'valaam', facetPlace: 'valaam russia' }),
  entry('a2', {
    visit: 'a',
    stop: 'a-2',
    at: 'moscow',
    facetPlace: 'moscow russia',
    source: 'post',
  }),
  entry('a3', { visit: 'a' }),
  entry('b1', {
    ...{ visit: 'b', stop: 'b-1', at: 'minsk', facetPlace: 'minsk' },
    ...{ from: '2024-05-23', to: '2024-05-24', source: 'post' },
  }),
];
const [first] = ENTRIES;
const OPENED: Reading = { ...START, current: first };
const ids = (entries: readonly Entry[]) => entries.map(({ id }) => id);

test('a selection shows its first excerpt; a place stands for all within it', () => {
  const at = (kind: 'visit' | 'stop' | 'place' | 'source', id: string) =>
    selecting(ENTRIES, OPENED, { kind, id }).current?.id;
  expect(at('visit', 'b')).toBe('b1');
  expect(at('stop', 'a-2')).toBe('a2');
  expect(at('place', 'russia')).toBe('a1');
  expect(at('source', 'post')).toBe('a2');
});

test('steps lead from visit to visit, and stay within a place or a source', () => {
  const atVisit = selecting(ENTRIES, OPENED, { kind: 'visit', id: 'a' });
  expect(positionOf(ENTRIES, { ...atVisit, current: ENTRIES[2] })).toMatchObject({
    ...{ order: 3, total: 3, visit: 1, visits: 2, next: { id: 'b1' } },
  });
  const atSource = selecting(ENTRIES, OPENED, { kind: 'source', id: 'post' });
  expect(positionOf(ENTRIES, atSource)).toMatchObject({
    ...{ order: 1, total: 2, visit: undefined, previous: undefined, next: { id: 'b1' } },
  });
  const several = selecting(ENTRIES, OPENED, { kind: 'place', id: 'minsk' }, ['minsk', 'valaam']);
  expect(positionOf(ENTRIES, several)).toMatchObject({ order: 1, total: 2, next: { id: 'b1' } });
});

test('an embed is of the visit of a stop, or of a place, until one reads of something else', () => {
  const atStop = selecting(ENTRIES, OPENED, { kind: 'stop', id: 'a-2' });
  const part = partOf(atStop);
  expect(part).toEqual({ kind: 'visit', id: 'a' });
  if (!part) return;
  const within = (kind: 'visit' | 'place', id: string) =>
    isWithin(part, selecting(ENTRIES, atStop, { kind, id }));
  expect(within('visit', 'a')).toBe(true);
  expect(within('visit', 'b')).toBe(false);
  expect(within('place', 'valaam')).toBe(false);
  expect(partOf(selecting(ENTRIES, OPENED, { kind: 'place', id: 'minsk' }))).toEqual({
    ...{ kind: 'place', id: 'minsk' },
  });
  expect(partOf(OPENED)).toBeUndefined();
});

test('visits are counted among those that pass', () => {
  const later = { ...EVERYTHING, period: periodFromIso('2024-01-01', undefined) };
  const reading = filtering(ENTRIES, OPENED, later);
  expect(positionOf(ENTRIES, reading)).toMatchObject({ visit: 1, visits: 1, order: 1, total: 1 });
});

test('a step selects the stop, or the visit where the words are of it as a whole', () => {
  const [, , whole, last] = ENTRIES;
  if (!whole || !last) throw new Error('There are four.');
  expect(reaching(OPENED, last).selection).toEqual({ kind: 'stop', id: 'b-1' });
  expect(reaching(OPENED, whole).selection).toEqual({ kind: 'visit', id: 'a' });
});

test('of a visit as a whole is told while one of its stops passes', () => {
  const year = { ...EVERYTHING, period: periodFromIso('2023-01-01', '2023-12-31') };
  expect(ids(passing(ENTRIES, year))).toEqual(['a1', 'a2', 'a3']);
  expect(ids(passing(ENTRIES, choosing(EVERYTHING, 'place', ['minsk'])))).toEqual(['b1']);
});

test('whatever the filter, what is read passes it, and going on and back leads to the same', () => {
  const days = fc.constantFrom('2022-01-01', '2023-07-02', '2024-01-01', '2024-05-24');
  fc.assert(
    fc.property(days, days, fc.subarray(['valaam', 'moscow', 'minsk']), (from, to, places) => {
      const filter = choosing({ ...EVERYTHING, period: periodFromIso(from, to) }, 'place', places);
      const reading = filtering(ENTRIES, OPENED, filter);
      const left = passing(ENTRIES, filter);
      expect(reading.current === undefined ? [] : left).toEqual(left);
      if (!reading.current) return;
      expect(left).toContain(reading.current);
      const { next } = positionOf(ENTRIES, reading);
      if (!next) return;
      expect(positionOf(ENTRIES, reaching(reading, next)).previous).toBe(reading.current);
    }),
  );
});

test('a host steps among the visits that pass, and not beyond their ends', () => {
  const atVisit = (id: string) => selecting(ENTRIES, OPENED, { kind: 'visit', id });
  expect(stepping(ENTRIES, OPENED, { by: 1 })).toBe('a');
  expect(stepping(ENTRIES, atVisit('a'), { by: 1 })).toBe('b');
  expect(stepping(ENTRIES, atVisit('b'), { by: 1 })).toBe('b');
  expect(stepping(ENTRIES, atVisit('b'), { by: -1 })).toBe('a');
  expect(stepping(ENTRIES, atVisit('a'), { by: -1 })).toBe('a');
  expect(stepping(ENTRIES, atVisit('a'), { to: 2 })).toBe('b');
  expect(stepping(ENTRIES, atVisit('a'), { to: 3 })).toBeUndefined();
  const none = { ...EVERYTHING, period: periodFromIso('2030-01-01', undefined) };
  expect(stepping(ENTRIES, filtering(ENTRIES, OPENED, none), { by: 1 })).toBeUndefined();
});
