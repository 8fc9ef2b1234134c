import { expect, test } from 'vitest';
import { dataset } from '../../testing/aurelia.ts';
import { catalogOf, sure } from '../../testing/catalog.ts';
import { timelineOf } from '../../testing/timelines.ts';

const catalog = catalogOf(dataset());
const visit = sure(
  catalog.visits.find(({ stops }) => new Set(stops.map(({ place }) => place)).size > 1),
);
const scene = timelineOf(catalog, { selection: { kind: 'visit', id: visit.id } });
const laneOf = (placeId: string) => scene.lanes.findIndex((lane) => lane.placeId === placeId);

test('the lanes of all that is chosen are to be in sight, or of the stop that is', () => {
  expect(new Set(scene.chosen.lanes)).toEqual(
    new Set(visit.stops.map(({ place }) => laneOf(place.id))),
  );
  const stop = sure(visit.stops.at(-1));
  const one = timelineOf(catalog, { selection: { kind: 'stop', id: stop.id } });
  expect(one.chosen.lanes).toHaveLength(1);
  expect(one.lanes[sure(one.chosen.lanes[0])]?.placeId).toBe(stop.place.id);
  expect(one.chosen.stops).not.toBe(scene.chosen.stops);
});

test('nothing that the filter shuts out is brought into sight, and nothing where there are no lanes', () => {
  const { earliest } = sure(catalog.visits.find((other) => other !== visit)).when.start;
  const filter = { period: { from: earliest, to: earliest } };
  const selection = { kind: 'visit', id: visit.id } as const;
  expect(timelineOf(catalog, { selection, filter }).chosen.lanes).toEqual([]);
  expect(timelineOf(catalog, { selection, isCompact: true }).chosen.lanes).toEqual([]);
  expect(timelineOf(catalog).chosen).toEqual({ stops: '', lanes: [] });
});
