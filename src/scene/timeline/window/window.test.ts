import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogOf, sure } from '../../../testing/catalog.ts';
import { largeDossier } from '../../../testing/largeDossier.ts';
import { shares } from '../../../testing/shares.ts';
import { timelineOf } from '../../../testing/timelines.ts';
import { countOf, stopPlaces, TARGET, visitPlaces } from '../../../views/timeline/layout.ts';
import { wholeFrame } from '../../../views/timeline/span.ts';
import type { Frame } from '../scale.ts';
import {
  MOST_LANES,
  OTHER_PLACES,
  type StopMark,
  sceneIn,
  type TimelineScene,
} from '../timelineScene.ts';

const catalog = catalogOf(largeDossier(4000));
const scenes: readonly TimelineScene[] = [
  timelineOf(catalog),
  timelineOf(catalog, { timeScale: 'columns' }),
  timelineOf(catalog, { isCompact: true }),
  timelineOf(catalog, { filter: { period: { from: 17_000, to: 17_200 } } }),
];
/** More marks than these are nowhere, whatever is looked at. */
const MOST = { stops: 700, visits: 140 };

/** A part of a scene, from all of it to a few days. */
const looks = fc
  .record({
    which: fc.nat(scenes.length - 1),
    closeness: shares,
    share: shares,
    width: fc.constantFrom(320, 768, 1200, 1920),
  })
  .map(({ which, closeness, share, width }) => {
    const scene = sure(scenes[which]);
    const whole = wholeFrame(scene, width);
    const all = whole.end - whole.start;
    const length = all * 0.0005 ** closeness;
    const start = whole.start + (all - length) * share;
    return { which, frame: { ...whole, start, end: start + length } };
  });

const panned = (frame: Frame, by: number): Frame => {
  const length = (frame.end - frame.start) * by;
  return { ...frame, start: frame.start + length, end: frame.end + length };
};
const keysOf = ({ stops, visits }: TimelineScene) => [...stops, ...visits].map(({ id }) => id);

describe('the timeline of a large dossier', () => {
  test('has some hundred marks at most, whatever part of it is looked at', () => {
    fc.assert(
      fc.property(looks, ({ which, frame }) => {
        const scene = sure(scenes[which]);
        const seen = sceneIn(scene, frame);
        expect(seen.stops.length).toBeLessThanOrEqual(MOST.stops);
        expect(seen.visits.length).toBeLessThanOrEqual(MOST.visits);
        expect(seen.paths.length).toBeLessThanOrEqual(MOST.stops + MOST.visits);
        expect(new Set(keysOf(seen)).size).toBe(keysOf(seen).length);
        const row = visitPlaces(seen, frame);
        for (const [i, { to }] of row.entries()) {
          const next = row[i + 1];
          if (next) expect(next.from - to).toBeGreaterThanOrEqual(TARGET - 1e-6);
        }
        expect(stopPlaces(seen, frame).length).toBeLessThanOrEqual(MOST.stops);
        expect(visitPlaces(seen, frame).length).toBeLessThanOrEqual(MOST.visits);
      }),
    );
  });

  test('counts every stop and every visit once', () => {
    for (const scene of scenes.slice(0, 2)) {
      expect(countOf(scene.stops)).toBe(catalog.stops.length);
      expect(countOf(scene.visits)).toBe(catalog.visits.length);
      const seen = sceneIn(scene, wholeFrame(scene, 1200));
      expect(countOf(seen.stops)).toBe(catalog.stops.length);
      expect(
        countOf(stopPlaces(seen, wholeFrame(scene, 1200)).flatMap(({ members }) => members)),
      ).toBe(catalog.stops.length);
    }
  });

  test('holds still while one pans: marks that are seen before and after are the same', () => {
    fc.assert(
      fc.property(looks, shares, ({ which, frame }, by) => {
        const scene = sure(scenes[which]);
        const next = panned(frame, by);
        const [before, after] = [sceneIn(scene, frame), sceneIn(scene, next)];
        const [from, to] = [wholeFrame(scene, 1), next].map(({ scale }) => scale);
        expect(from?.pieces).toEqual(to?.pieces);
        const isCommon = ({ at }: StopMark) => {
          const drawn = next.scale.toDrawn(at * 86_400_000);
          return drawn >= next.start && drawn <= frame.end;
        };
        const common = (each: TimelineScene) =>
          each.stops.filter(isCommon).map(({ id, at, many }) => ({ id, at, many }));
        expect(common(after)).toEqual(common(before));
        expect(sceneIn(scene, { ...next })).toBe(after);
      }),
    );
  });

  test('shows the stops of what is chosen each for itself, and what leads through them', () => {
    const { visit } = sure(catalog.stops.find(({ visit: { stops } }) => stops.length > 4));
    const scene = timelineOf(catalog, { selection: { kind: 'visit', id: visit.id } });
    const ids = visit.stops.map(({ id }) => id);
    const own = scene.stops.filter(({ id }) => ids.includes(id));
    expect(own.map(({ emphasis }) => emphasis)).toEqual(ids.map(() => 'related'));
    expect(scene.paths.map(({ visitId }) => visitId)).toContain(visit.id);
    expect(countOf(scene.stops)).toBe(catalog.stops.length);
    for (const { lane, id } of own) {
      const place = sure(catalog.stopById.get(id)).place.id;
      expect(scene.lanes[lane]?.placeId).toBe(place);
    }
  });

  test('has lanes for the places with the most stops, and one for all others', () => {
    const [scene] = scenes;
    const lanes = sure(scene).lanes;
    expect(lanes.length).toBe(MOST_LANES + 1);
    expect(lanes.at(-1)?.placeId).toBe(OTHER_PLACES);
    const used = catalog.places.filter(({ stops }) => stops.length > 0);
    expect(lanes.at(-1)?.name).toBe(`${used.length - MOST_LANES} other places`);
    const counts = lanes
      .slice(0, -1)
      .map(({ placeId }) => sure(catalog.placeById.get(placeId)).stops.length);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });

  test('has the lanes of what the page is about first, whatever is chosen later', () => {
    const [own, other] = catalog.visits.filter(({ stops }) => stops.length > 4);
    const placesOf = (visit = own) => new Set(sure(visit).stops.map(({ place }) => place.id));
    const busiest = sure(scenes[0]).lanes.slice(0, -1);
    const about = { kind: 'visit', id: sure(own).id } as const;
    for (const visit of [undefined, own, other]) {
      const selection = visit ? ({ kind: 'visit', id: visit.id } as const) : undefined;
      const scene = timelineOf(catalog, { about, ...(selection ? { selection } : {}) });
      const lanes = scene.lanes.slice(0, -1).map(({ placeId }) => placeId);
      const first = placesOf();
      expect(new Set(lanes.slice(0, first.size))).toEqual(first);
      const rest = busiest.filter(({ placeId }) => !first.has(placeId));
      expect(lanes.slice(first.size, first.size + rest.length)).toEqual(
        rest.map(({ placeId }) => placeId),
      );
      const last = new Set(
        [...placesOf(visit)].filter((id) => !lanes.slice(0, first.size + rest.length).includes(id)),
      );
      expect(new Set(lanes.slice(first.size + rest.length))).toEqual(last);
      expect(scene.lanes.at(-1)?.placeId).toBe(OTHER_PLACES);
    }
  });

  test('shows each stop for itself where one looks closely', () => {
    const scene = sure(scenes[0]);
    const stop = sure(catalog.stops[1234]);
    const whole = wholeFrame(scene, 1200);
    const noon = (stop.when.start.earliest + 0.5) * 86_400_000;
    const frame = { ...whole, start: noon - 5e8, end: noon + 5e8 };
    const seen = sceneIn(scene, frame);
    expect(seen.stops.map(({ id }) => id)).toContain(stop.id);
    expect(seen.stops.every(({ many }) => many === undefined)).toBe(true);
  });
});
