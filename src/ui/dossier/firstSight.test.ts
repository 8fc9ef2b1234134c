import { expect, test } from 'vitest';
import { committedCatalog, sure } from '../../testing/catalog.ts';
import { isOtherPage } from './firstSight.ts';

const { visits, places } = committedCatalog();
const [one, other] = [sure(visits[0]), sure(visits[1])];
const visit = { kind: 'visit', visit: one } as const;
const stop = { kind: 'stop', stop: sure(one.stops[0]) } as const;
const place = { kind: 'place', place: sure(places[0]) } as const;

test('a visit or a place that was not shown before has another page', () => {
  for (const before of [
    { kind: 'none' } as const,
    place,
    { kind: 'visit', visit: other } as const,
  ]) {
    expect(isOtherPage(visit, before)).toBe(true);
  }
  expect(isOtherPage(place, { kind: 'place', place: sure(places[1]) })).toBe(true);
});

test('within the page of a visit, or once it was painted, nothing is new', () => {
  expect(isOtherPage(visit, visit)).toBe(false);
  expect(isOtherPage(visit, stop)).toBe(false);
  expect(isOtherPage(stop, visit)).toBe(false);
});

test('what is not long is drawn at once', () => {
  expect(isOtherPage(stop, place)).toBe(false);
  expect(isOtherPage({ kind: 'none' }, place)).toBe(false);
});
