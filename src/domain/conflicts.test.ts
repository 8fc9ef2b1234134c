import { expect, test } from 'vitest';
import { committedCatalog } from '../testing/catalog.ts';
import { conflictsOf, isShown } from './conflicts.ts';

const catalog = committedCatalog();
const shownOf = (id: string) => {
  const item = catalog.stopById.get(id) ?? catalog.visitById.get(id);
  if (!item) throw new Error(id);
  const disputed = item.claims.filter(({ status }) => status === 'conflict');
  return disputed.map((claim) => [claim.value, isShown(claim, item)]);
};

test('of two days the one that the timeline has is shown', () => {
  expect(shownOf('2024-05-minsk.flowers')).toEqual([
    ['2024-05-23?', false],
    ['2024-05-24', true],
  ]);
});

test('of two kinds the one that the visit has is shown, whoever says so', () => {
  expect(shownOf('2024-05-minsk')).toEqual([
    ['official', true],
    ['working', false],
    ['official', true],
    ['official', true],
  ]);
});

test('of what was said, none is decided for', () => {
  const values = shownOf('2023-07-st-petersburg-valaam.talks').map(([, isIt]) => isIt);
  expect(values).toEqual([undefined, undefined]);
});

test('a place, a status and people are shown if they are the stop’s', () => {
  const [stop] = catalog.stops;
  if (!stop) throw new Error('no stop');
  const who = [...stop.people].reverse().map(({ person }) => person.id);
  expect(isShown({ field: 'where', value: stop.place.id }, stop)).toBe(true);
  expect(isShown({ field: 'where', value: 'elsewhere' }, stop)).toBe(false);
  expect(isShown({ field: 'status', value: stop.status }, stop)).toBe(true);
  expect(isShown({ field: 'who', value: who.join(', ') }, stop)).toBe(true);
  expect(isShown({ field: 'who', value: `${who.join(', ')}, other` }, stop)).toBe(false);
  expect(isShown({ field: 'where', value: stop.place.id }, stop.visit)).toBeUndefined();
});

test('every disagreement of the dossier is told', () => {
  expect(conflictsOf(catalog).length).toBeGreaterThan(2);
  // Whoever asks again does not have all rows gone through.
  expect(conflictsOf(catalog)).toBe(conflictsOf(catalog));
});
