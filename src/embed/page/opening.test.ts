import { expect, test } from 'vitest';
import { dayFromIso } from '../../domain/date.ts';
import { EVERYTHING, periodFromIso } from '../../domain/filter.ts';
import { NOTHING, type Selection } from '../../domain/selection.ts';
import { entryOf } from './entries.ts';
import { isKnown, openingOf, type Published } from './opening.ts';

const entry = (id: string, visit: string, place: string, day: string) =>
  entryOf(
    id,
    { visit, stop: `${visit}-1`, at: place, facetPlace: place, from: day, to: day },
    dayFromIso,
  );

const PUBLISHED: Published = {
  entries: [entry('a é', 'a', 'minsk', '2023-07-01'), entry('b1', 'b', 'valaam', '2024-05-23')],
  places: new Set(['minsk', 'valaam', 'moscow']),
  version: 'new',
};
const address = (selection: Selection = NOTHING, hash = '') => ({ selection, hash });

test('an address that says nothing opens the first excerpt with nothing selected', () => {
  const { reading, fault } = openingOf(PUBLISHED, address());
  expect(reading).toMatchObject({ selection: NOTHING, current: { id: 'a é' } });
  expect(fault).toBeUndefined();
});

test('a fragment opens its excerpt, but a selection goes before it', () => {
  const hash = '#a%20%C3%A9';
  const named = openingOf(PUBLISHED, address(NOTHING, '#b1')).reading;
  expect(named).toMatchObject({ selection: { kind: 'stop', id: 'b-1' }, current: { id: 'b1' } });
  expect(openingOf(PUBLISHED, address(NOTHING, hash)).reading.selection).toEqual({
    kind: 'stop',
    id: 'a-1',
  });
  const selected = openingOf(PUBLISHED, address({ kind: 'visit', id: 'b' }, hash)).reading;
  expect(selected.current?.id).toBe('b1');
});

test('an unknown id shows everything and says so', () => {
  const filter = { ...EVERYTHING, period: periodFromIso('2024-01-01', undefined) };
  const unknown = { ...address({ kind: 'source', id: 'gone' }), filter };
  const { reading, fault } = openingOf(PUBLISHED, unknown);
  expect(reading).toEqual({
    selection: NOTHING,
    filter: EVERYTHING,
    current: PUBLISHED.entries[0],
  });
  expect(fault).toEqual({ name: 'source-missing', values: { id: 'gone' } });
});

test('a link made with another version is followed and says so', () => {
  const { reading, fault } = openingOf(PUBLISHED, {
    ...address({ kind: 'visit', id: 'b' }),
    version: 'old',
  });
  expect(reading.current?.id).toBe('b1');
  expect(fault).toEqual({ name: 'version', values: { asked: 'old' } });
  expect(openingOf(PUBLISHED, { ...address(), version: 'new' }).fault).toBeUndefined();
});

test('the filter of the address holds, but words are not looked for', () => {
  const filter = { ...EVERYTHING, period: periodFromIso('2024-01-01', undefined), text: 'ship' };
  const { reading } = openingOf(PUBLISHED, { ...address(), filter });
  expect(reading.filter).toEqual({ ...filter, text: '' });
  expect(reading.current?.id).toBe('b1');
});

test('a place without excerpts is known, another kind of id is not', () => {
  expect(isKnown(PUBLISHED, { kind: 'place', id: 'moscow' })).toBe(true);
  expect(isKnown(PUBLISHED, { kind: 'visit', id: 'moscow' })).toBe(false);
  expect(isKnown(PUBLISHED, NOTHING)).toBe(true);
});
