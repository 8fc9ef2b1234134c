import { expect, test } from 'vitest';
import { extentOf } from '../../domain/date.ts';
import { EVERYTHING } from '../../domain/filter.ts';
import { remaining } from '../../domain/remaining.ts';
import type { Selected } from '../../domain/selection.ts';
import { catalogOf, sure } from '../../testing/catalog.ts';
import { largeDossier } from '../../testing/largeDossier.ts';
import { openedTime } from './openedTime.ts';
import { surroundingsOf } from './surroundings.ts';

const catalog = catalogOf(largeDossier(400));
const whole = { catalog, all: remaining(catalog, EVERYTHING) };
const openedAt = (selected: Selected) =>
  openedTime(whole, surroundingsOf(catalog, selected), selected);

test('a visit is opened at its stops, with what else there was on these days and beside them', () => {
  for (const visit of catalog.visits) {
    const { part, days } = sure(openedAt({ kind: 'visit', visit }));
    const own = visit.stops.map(({ when }) => extentOf(when));
    const earliest = Math.min(...own.map((it) => it.earliest));
    const latest = Math.max(...own.map((it) => it.latest));
    expect(days.earliest).toBeLessThanOrEqual(earliest);
    expect(days.latest).toBeGreaterThanOrEqual(latest);
    const length = days.latest - days.earliest + 1;
    expect(length).toBe(Math.max(latest - earliest + 1, length === 2 ? 2 : 3));
    expect(part.catalog.visits).toContain(visit);
    for (const other of part.catalog.visits) {
      const it = extentOf(other.when);
      expect(it.earliest).toBeLessThanOrEqual(days.latest + 0.2 * length);
      expect(it.latest).toBeGreaterThanOrEqual(days.earliest - 0.2 * length);
    }
  }
});

test('the days of a day alone are three', () => {
  const stop = sure(
    catalog.stops.find(({ when }) => extentOf(when).earliest === extentOf(when).latest),
  );
  const { days } = sure(openedAt({ kind: 'stop', stop }));
  const { earliest, latest } = extentOf(stop.when);
  expect(days).toEqual({ earliest: earliest - 1, latest: latest + 1 });
});

test('a place where something was in many years has no such days', () => {
  const busiest = sure([...catalog.places].sort((a, b) => b.stops.length - a.stops.length)[0]);
  expect(openedAt({ kind: 'place', place: busiest })).toBeUndefined();
});
