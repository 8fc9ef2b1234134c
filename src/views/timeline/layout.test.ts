import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Extent } from '../../domain/date.ts';
import { EVERYTHING } from '../../domain/filter.ts';
import { remaining } from '../../domain/remaining.ts';
import { NOTHING } from '../../domain/selection.ts';
import { type Frame, pixelOf, UNBROKEN } from '../../scene/scale.ts';
import { type StopMark, timelineScene, type VisitMark } from '../../scene/timeline.ts';
import { dataset, stop, visit, when } from '../../testing/aurelia.ts';
import { catalogOf, committedCatalog, select, sure } from '../../testing/catalog.ts';
import { datedVisits, isInSight, stopShifts, visitShifts } from './layout.ts';
import { middleOf, momentsOf, scaleWithout, windowAround } from './span.ts';

const sceneOf = (catalog = committedCatalog(), isGapless = false) =>
  timelineScene(catalog, {
    selected: select(catalog, NOTHING),
    remaining: remaining(catalog, EVERYTHING),
    language: 'en',
    period: {},
    isGapless,
    isCompact: false,
    text: { stop: (title) => title, visit: (title) => title, gap: (months) => months },
  });
const scene = sceneOf();

const WIDTHS = [300, 360, 480, 768, 1024, 1280, 1600];
/** What the timeline shows: everything, each visit, and two days of each. */
const WINDOWS: Extent[] = [
  scene.extent,
  ...scene.visits.map(({ extent }) => extent),
  ...scene.visits.map(({ extent: { earliest } }) => ({ earliest, latest: earliest + 1 })),
];

const frameOf = (shown: Extent, width: number, scale = UNBROKEN): Frame => ({
  ...windowAround(shown, 0.11, scale),
  width,
  scale,
});
const { gaps } = sceneOf(committedCatalog(), true);
/** All of time, and without the empty stretches. */
const SCALES = [UNBROKEN, scaleWithout(gaps.map(({ extent }) => extent))];
const FRAMES = SCALES.flatMap((scale) =>
  WINDOWS.flatMap((shown) => WIDTHS.map((width) => frameOf(shown, width, scale))),
);

test('the published dossier has empty stretches to leave out', () => {
  expect(gaps.length).toBeGreaterThan(0);
});

/** Where marks are drawn, pixels from the left. */
function drawn(
  marks: readonly (StopMark | VisitMark)[],
  shifts: Map<string, number>,
  frame: Frame,
) {
  return marks.map(({ id, extent }) => middleOf(extent, frame) + sure(shifts.get(id)));
}

/** Distances between successive places, and between neighbours whatever their order. */
const gapsOf = (places: readonly number[]) =>
  places.slice(1).map((place, i) => place - (places[i] ?? 0));
const neighbourGapsOf = (places: readonly number[]) => gapsOf([...places].sort((a, b) => a - b));

describe('stopShifts of the published dossier', () => {
  test('keep the stops of a lane at least 24 pixels apart, in every width and zoom', () => {
    for (const frame of FRAMES) {
      const at = drawn(scene.stops, stopShifts(scene.stops, frame), frame);
      scene.lanes.forEach((_, lane) => {
        const inLane = at.filter((__, i) => scene.stops[i]?.lane === lane);
        for (const gap of neighbourGapsOf(inLane)) expect(gap).toBeGreaterThanOrEqual(24);
      });
    }
  });

  test('keep the stops of a visit in their order, so that one sees which comes first', () => {
    for (const frame of FRAMES) {
      const at = drawn(scene.stops, stopShifts(scene.stops, frame), frame);
      for (const { id } of scene.visits) {
        const inVisit = at.filter((_, i) => scene.stops[i]?.visitId === id);
        for (const gap of gapsOf(inVisit)) expect(gap).toBeGreaterThanOrEqual(5);
      }
    }
  });

  test('keep all stops on screen where all of time is shown', () => {
    for (const width of WIDTHS) {
      const frame = frameOf(scene.extent, width);
      for (const at of drawn(scene.stops, stopShifts(scene.stops, frame), frame)) {
        expect(at).toBeGreaterThanOrEqual(12);
        expect(at).toBeLessThanOrEqual(width - 12);
      }
    }
  });

  test('draw a stop on its own day where a day is wide', () => {
    for (const { extent } of scene.visits.slice(1)) {
      const frame = frameOf({ earliest: extent.earliest, latest: extent.earliest + 1 }, 1600);
      const at = drawn(scene.stops, stopShifts(scene.stops, frame), frame);
      scene.stops.forEach((mark, i) => {
        const { start, end } = momentsOf(mark.extent);
        expect(at[i]).toBeGreaterThan(pixelOf(start, frame));
        expect(at[i]).toBeLessThan(pixelOf(end, frame));
      });
    }
  });
});

describe('stopShifts', () => {
  const FRAME = frameOf(scene.extent, 1000);

  test('keep stops of any visits, days and lanes apart', () => {
    const marks = fc
      .array(
        fc.record({
          visitId: fc.constantFrom('a', 'b', 'c'),
          lane: fc.nat(3),
          earliest: fc.integer({ min: 18_000, max: 18_060 }),
          length: fc.constantFrom(0, 0, 2, 29),
        }),
        { maxLength: 15 },
      )
      .map((list) =>
        list.map(({ visitId, lane, earliest, length }, i): StopMark => {
          const extent = { earliest, latest: earliest + length };
          return { ...sure(scene.stops[0]), id: `stop-${i}`, visitId, lane, extent };
        }),
      );
    fc.assert(
      fc.property(marks, fc.constantFrom(...WIDTHS), (stops, width) => {
        const frame = frameOf({ earliest: 18_000, latest: 18_090 }, width);
        const at = drawn(stops, stopShifts(stops, frame), frame);
        for (const lane of [0, 1, 2, 3]) {
          const inLane = at.filter((_, i) => stops[i]?.lane === lane);
          for (const gap of neighbourGapsOf(inLane)) expect(gap).toBeGreaterThanOrEqual(24);
        }
      }),
    );
  });

  test('are none for no stops', () => {
    expect(stopShifts([], FRAME).size).toBe(0);
  });

  test('are nothing for stops far apart', () => {
    const far = scene.stops.filter(({ id }) => id.endsWith('valaam'));
    expect(far.length).toBeGreaterThan(2);
    const wide = frameOf(scene.extent, 20_000);
    for (const shift of stopShifts(far, wide).values()) expect(shift).toBeCloseTo(0, 6);
  });

  test('leave alone a stop that is far from those of another visit at the time', () => {
    const long = visit('long', {
      when: when('2021-05-01', '2021-05-31'),
      stops: [
        stop('long.first', { when: when('2021-05-01') }),
        stop('long.last', { when: when('2021-05-31') }),
      ],
    });
    const short = visit('short', {
      when: when('2021-05-15'),
      stops: [stop('short.only', { place: 'cape-vesper', when: when('2021-05-15') })],
    });
    const { stops, extent } = sceneOf(catalogOf(dataset({ visits: [long, short] })));
    const shifts = stopShifts(stops, frameOf(extent, 1000));
    for (const shift of shifts.values()) expect(shift).toBeCloseTo(0, 6);
  });
});

/** Widths of the visits' dates, about as they are. */
const texts = scene.visits.map(({ date }) => 20 + date.length * 7);

describe('visitShifts', () => {
  test('keep the dates of the published visits from overlapping, in every width and zoom', () => {
    for (const frame of FRAMES) {
      const at = drawn(scene.visits, visitShifts(scene.visits, texts, frame), frame);
      gapsOf(at).forEach((gap, i) => {
        expect(gap).toBeGreaterThanOrEqual(((texts[i] ?? 0) + (texts[i + 1] ?? 0)) / 2);
      });
    }
  });

  test('keep the dates within the frame where all of time is shown and there is room', () => {
    const needed = texts.reduce((sum, width) => sum + width + 10, 0);
    const frame = frameOf(scene.extent, needed);
    const at = drawn(scene.visits, visitShifts(scene.visits, texts, frame), frame);
    at.forEach((middle, i) => {
      expect(middle - (texts[i] ?? 0) / 2).toBeGreaterThanOrEqual(-1e-6);
      expect(middle + (texts[i] ?? 0) / 2).toBeLessThanOrEqual(needed + 1e-6);
    });
  });

  test('are nothing where there is room', () => {
    const frame = frameOf(scene.extent, 20_000);
    for (const shift of visitShifts(scene.visits, texts, frame).values()) {
      expect(shift).toBeCloseTo(0, 6);
    }
  });

  test('leave alone a visit known to the day beside one known to the year', () => {
    const year = visit('year', {
      when: when('2021-01-01', '2021-12-31', { edtf: '2021', interval: false }),
    });
    const day = visit('day', { when: when('2021-02-03') });
    const { visits, extent } = sceneOf(catalogOf(dataset({ visits: [year, day] })));
    const shifts = visitShifts(visits, [40, 80], frameOf(extent, 1000));
    for (const shift of shifts.values()) expect(shift).toBeCloseTo(0, 6);
  });

  test('leave out dates rather than cut them, and keep what is in sight whole, in every width', () => {
    for (const frame of FRAMES) {
      const dated = datedVisits(scene.visits, texts, frame, 24);
      const widths = scene.visits.map((visit, i) => (dated.has(visit) ? sure(texts[i]) : 24));
      const at = drawn(scene.visits, visitShifts(scene.visits, widths, frame), frame);
      scene.visits.forEach(({ extent }, i) => {
        if (!isInSight(extent, frame)) return;
        expect(sure(at[i]) - sure(widths[i]) / 2).toBeGreaterThanOrEqual(-1e-6);
        expect(sure(at[i]) + sure(widths[i]) / 2).toBeLessThanOrEqual(frame.width + 1e-6);
      });
    }
  });

  test('follow a timeline that is pulled along without a leap', () => {
    const only = scene.visits.slice(0, 1);
    const middle = sure(only[0]).extent.earliest;
    const placeAt = (days: number) => {
      const frame = frameOf({ earliest: middle + days, latest: middle + days + 100 }, 400);
      return sure(drawn(only, visitShifts(only, [90], frame), frame)[0]);
    };
    const places = Array.from({ length: 200 }, (_, i) => placeAt(i - 150));
    // A day is 3.1 pixels wide; at the edges a mark goes at most twice as fast.
    for (const gap of gapsOf(places)) expect(Math.abs(gap)).toBeLessThan(6.5);
    expect(Math.min(...places)).toBeLessThan(-45);
    expect(Math.max(...places)).toBeGreaterThan(445);
  });
});

describe('datedVisits', () => {
  const frame = frameOf(scene.extent, 300);

  test('are all of those in sight where there is room, none where there is none', () => {
    const wide = frameOf(scene.extent, 2000);
    expect(datedVisits(scene.visits, texts, wide, 24).size).toBe(scene.visits.length);
    expect(datedVisits(scene.visits, texts, { ...frame, width: 60 }, 24).size).toBe(0);
  });

  test('have the chosen one first', () => {
    const wide = scene.visits.map(() => 150);
    for (const chosen of scene.visits) {
      const visits = scene.visits.map((visit) =>
        visit === chosen ? { ...visit, emphasis: 'selected' as const } : visit,
      );
      expect([...datedVisits(visits, wide, frame, 24)].map(({ id }) => id)).toEqual([chosen.id]);
    }
  });
});
