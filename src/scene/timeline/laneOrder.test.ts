import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { committedCatalog } from '../../testing/catalog.ts';
import { laneOrder } from './laneOrder.ts';

/** Stops by visit from "a: 1 2" and so on. */
const stopsOf = (visits: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(visits).flatMap(([visitId, places]) =>
    places.map((placeId) => ({ placeId, visitId })),
  );

describe('laneOrder', () => {
  test('keeps the order from north to south within a visit', () => {
    expect(laneOrder(['n', 'm', 's'], stopsOf({ a: ['s', 'n', 'm', 'n'] }))).toEqual([
      'n',
      'm',
      's',
    ]);
  });

  test('has the places of the first visit first where visits have none in common', () => {
    const stops = stopsOf({ a: ['south', 'middle'], b: ['north'] });
    expect(laneOrder(['north', 'middle', 'south'], stops)).toEqual(['middle', 'south', 'north']);
  });

  test('has places together that visits have in common, if only by another visit', () => {
    const stops = stopsOf({ a: ['s1'], b: ['n1'], c: ['n2', 's1'], d: ['n2', 's2'] });
    expect(laneOrder(['n1', 'n2', 's1', 's2'], stops)).toEqual(['n2', 's1', 's2', 'n1']);
  });

  test('has nothing for nothing', () => {
    expect(laneOrder([], [])).toEqual([]);
  });

  test('of the published dossier: those around St. Petersburg, then those around Minsk', () => {
    const { places, stops } = committedCatalog();
    const order = laneOrder(
      places.filter((place) => place.stops.length > 0).map(({ id }) => id),
      stops.map(({ place, visit }) => ({ placeId: place.id, visitId: visit.id })),
    );
    expect(order).toEqual([
      'valaam-monastery',
      'russia-unnamed',
      'st-petersburg',
      'konstantinovsky-palace',
      'pulkovo-airport',
      'zaitsevo-memorial',
      'moscow-kremlin',
      'victory-monument-minsk',
      'minsk',
      'minsk-airport',
    ]);
  });

  test('names each place once, and groups without a stranger between', () => {
    const visits = fc.array(fc.array(fc.nat(11), { minLength: 1, maxLength: 4 }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(visits, (list) => {
        const stops = list.flatMap((places, visit) =>
          places.map((place) => ({ placeId: String(place), visitId: String(visit) })),
        );
        const given = [...new Set(stops.map(({ placeId }) => placeId))].sort();
        const order = laneOrder(given, stops);
        expect([...order].sort()).toEqual(given);
        // Whatever a visit names is connected; so is all that lies between its lanes.
        const groups = groupsOf(list);
        const ofLanes = order.map((placeId) => groups.get(Number(placeId)));
        const runs = ofLanes.filter((group, i) => group !== ofLanes[i - 1]);
        expect(new Set(runs).size).toBe(runs.length);
        const firsts = stops.map(({ placeId }) => groups.get(Number(placeId)));
        expect(runs).toEqual([...new Set(firsts)]);
      }),
    );
  });

  test('copes with thousands of visits that are all connected', () => {
    const count = 20_000;
    const stops = Array.from({ length: count }, (_, i) => [
      { placeId: String(i), visitId: String(i) },
      { placeId: String(i + 1), visitId: String(i) },
    ]).flat();
    const places = Array.from({ length: count + 1 }, (_, i) => String(i));
    expect(laneOrder(places, stops)).toEqual(places);
    expect(laneOrder(places, [...stops].reverse())).toEqual(places);
  });
});

/** Of each place the least place that it is connected with: by going through the visits anew. */
function groupsOf(visits: readonly (readonly number[])[]): Map<number, number> {
  const group = new Map(visits.flat().map((place) => [place, place]));
  for (let changed = true; changed; ) {
    changed = false;
    for (const places of visits) {
      const least = Math.min(...places.map((place) => group.get(place) ?? place));
      for (const place of places) {
        if (group.get(place) === least) continue;
        group.set(place, least);
        changed = true;
      }
    }
  }
  return group;
}
