import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Extent } from '../../domain/date.ts';
import { SPOKEN } from '../../domain/monthNames.ts';
import { pixelOfDays, pixelsOf, scaleOfColumns, windowAround } from '../../scene/timeline/line.ts';
import type { Frame } from '../../scene/timeline/scale.ts';
import type { StopMark, TimelineScene, VisitMark } from '../../scene/timeline/timelineScene.ts';
import { dataset, stop, visit, when } from '../../testing/aurelia.ts';
import { catalogOf, committedCatalog, sure } from '../../testing/catalog.ts';
import { randomDossier } from '../../testing/randomDossier.ts';
import { lookedAt, sights, timelineOf } from '../../testing/timelines.ts';
import { inTimeZone } from '../../testing/timeZone.ts';
import { nameWidth } from './dateWidth.ts';
import {
  DISC,
  type MarkPlace,
  namedVisits,
  pathsInSight,
  pixelsByStop,
  stopPlaces,
  TARGET,
  type VisitPlace,
  visitPlaces,
} from './layout.ts';
import { marginOf, wholeFrame } from './span.ts';

const WIDTHS = [280, 320, 390, 480, 768, 1024, 1280, 1600, 1920];
/** Of a mark without a name, CSS pixels to either side. */
const BARE = 12;
/** About as wide as the name of a visit is. */
const widthOf = ({ name }: VisitPlace) => name.length * 7 + 8;

/** Every kind of timeline of any dossier, all of it or a part, on any screen. */
const asked = fc.record({
  data: randomDossier(),
  timeScale: fc.constantFrom('true', 'columns'),
  isCompact: fc.boolean(),
  sight: sights,
});

type Drawing = { readonly scene: TimelineScene; readonly frame: Frame };

/** Checks that something holds of drawings; what fails is told by the dossier that it is made of. */
function expectOfAny(holds: (drawing: Drawing) => void, numRuns = 100): void {
  fc.assert(
    fc.property(asked, ({ data, sight, ...options }) => {
      const scene = timelineOf(catalogOf(data), options);
      holds({ scene, frame: lookedAt(scene, wholeFrame(scene, sight.width), sight) });
    }),
    { numRuns },
  );
}

/** The law: a mark is never drawn at another date than its own. */
function expectLawful({ scene, frame }: Drawing, apart: number): void {
  const stops = stopPlaces(scene, frame, apart);
  const visits = visitPlaces(scene, frame, apart);
  const lanes = scene.lanes.map((_, lane) => stops.filter(({ leader }) => leader.lane === lane));
  const rows: (readonly MarkPlace<StopMark | VisitMark>[])[] = [...lanes, visits];
  expect(rows.flatMap((places) => faultsOf(places, frame, apart))).toEqual([]);
  for (const { members, leader } of stops) {
    expect(new Set(members.map(({ lane }) => lane))).toEqual(new Set([leader.lane]));
  }
  expectAllOnce(scene.stops, stops);
  expectAllOnce(scene.visits, visits);
}

/** What of a row breaks the law, in words: one check each would take too long for so many marks. */
function faultsOf(
  places: readonly MarkPlace<StopMark | VisitMark>[],
  frame: Frame,
  apart: number,
): string[] {
  const sorted = [...places].sort((a, b) => a.from - b.from);
  return sorted.flatMap(({ members, from, to, x }, i) => {
    const faults = members.flatMap(({ id, extent, at }) => {
      const days = pixelsOf(extent, frame);
      const own = pixelOfDays(at, frame);
      const isOnItsDays = own >= days.from - 0.5 && own <= days.to + 0.5;
      // A mark reaches half of what keeps it apart beyond its ends: it covers all it stands for.
      const isCovered = own >= from - apart / 2 - 0.5 && own <= to + apart / 2 + 0.5;
      // What stands for itself is drawn nowhere else.
      const isThere = members.length > 1 || (from === own && to === own && x === own);
      return isOnItsDays && isCovered && isThere ? [] : [`${id} at ${own}, drawn ${from} to ${to}`];
    });
    const next = sorted[i + 1];
    const isApart = !next || next.from - to >= apart - 1e-6;
    const isInItsMiddle = Math.abs(x - (from + to) / 2) < 1e-6;
    return [
      ...faults,
      ...(isApart ? [] : [`${to} is too near to ${next.from}`]),
      ...(isInItsMiddle ? [] : [`${x} is not the middle of ${from} to ${to}`]),
    ];
  });
}

function expectAllOnce<M extends StopMark | VisitMark>(
  marks: readonly M[],
  places: readonly MarkPlace<M>[],
): void {
  const drawn = places.flatMap(({ members }) => members.map(({ id }) => id));
  expect([...drawn].sort()).toEqual(marks.map(({ id }) => id).sort());
  const wrong = places.filter(
    ({ members, count, leader, label }) =>
      count !== (members.length > 1 ? members.length : undefined) ||
      !members.includes(leader) ||
      !members.every((member) => label.includes(member.label)),
  );
  expect(wrong).toEqual([]);
}

function expectNamesApart({ scene, frame }: Drawing): void {
  const named = namedVisits(visitPlaces(scene, frame), frame, widthOf, BARE);
  const boxes = named.map((place) => {
    const { from, to, nameAt } = place;
    if (nameAt === undefined) return { from: from - BARE, to: to + BARE, isName: false };
    const half = widthOf(place) / 2;
    const [left, right] = [nameAt - half, nameAt + half];
    const covers = left <= from + 1e-6 && right >= to - 1e-6;
    const liesWithin = left >= from - 1e-6 && right <= to + 1e-6;
    expect(covers || liesWithin).toBe(true);
    return { from: Math.min(left, from), to: Math.max(right, to), isName: true };
  });
  const overlaps = boxes.filter((a, i) =>
    boxes.slice(i + 1).some((b) => (a.isName || b.isName) && b.from - a.to < 8 - 1e-6),
  );
  expect(overlaps).toEqual([]);
}

describe('of any dossier, in both scales, in any window and width', () => {
  test('every mark is drawn at its own days, and once', () => {
    expectOfAny((drawing) => expectLawful(drawing, TARGET));
  });

  test('so it is on paper, where marks are nearer', () => {
    expectOfAny((drawing) => expectLawful(drawing, DISC));
  });

  test('so it is in time zones in which days are of different lengths', () => {
    for (const zone of ['America/Sao_Paulo', 'Australia/Lord_Howe', 'Pacific/Apia']) {
      inTimeZone(zone, () => expectOfAny((drawing) => expectLawful(drawing, TARGET), 30));
    }
  });

  test('several drawn as one are a target of 24 pixels at least', () => {
    let count = 0;
    expectOfAny(({ scene, frame }) => {
      const places = [...stopPlaces(scene, frame), ...visitPlaces(scene, frame)];
      for (const { members, from, to } of places) {
        if (members.length > 1) count += 1;
        expect(to + BARE - (from - BARE)).toBeGreaterThanOrEqual(24 - 1e-6);
      }
    });
    expect(TARGET).toBeGreaterThan(2 * BARE);
    expect(count).toBeGreaterThan(50);
  });

  test('names of visits cover what they name or lie within it, and touch nothing else', () => {
    expectOfAny(expectNamesApart);
  });
});

describe('the published dossier', () => {
  const scene = timelineOf(committedCatalog());
  const at = (width: number) => wholeFrame(scene, width);
  const countsOf = (places: readonly MarkPlace<StopMark | VisitMark>[]) =>
    places.filter(({ count }) => count !== undefined).map(({ count }) => count);

  test('has a mark for every stop on a wide screen', () => {
    for (const width of [1216, 1440, 1920]) {
      expect(countsOf(stopPlaces(scene, at(width)))).toEqual([]);
      expect(stopPlaces(scene, at(width))).toHaveLength(scene.stops.length);
    }
  });

  test('has fewer marks the narrower it is', () => {
    const counts = WIDTHS.map((width) => stopPlaces(scene, at(width)).length);
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
  });

  test('has a mark and a name for every visit from a phone on', () => {
    const compact = timelineOf(committedCatalog(), { isCompact: true });
    for (const width of [320, 390]) {
      const frame = wholeFrame(compact, width);
      expect(visitPlaces(compact, frame)).toHaveLength(5);
    }
    for (const width of [1024, 1440, 1920]) {
      const names = namedVisits(visitPlaces(scene, at(width)), at(width), widthOf, BARE);
      expect(names.map(({ nameAt }) => nameAt)).not.toContain(undefined);
    }
  });

  test('has several stops as one to true scale, as they are days apart among years', () => {
    const straight = timelineOf(committedCatalog(), { timeScale: 'true' });
    const places = stopPlaces(straight, wholeFrame(straight, 1216));
    expect(countsOf(places).length).toBeGreaterThan(0);
    const close = {
      ...wholeFrame(straight, 1216),
      ...windowOf(straight, sure(straight.visits[2])),
    };
    const visible = stopPlaces(straight, close).filter(({ x }) => x > 0 && x < 1216);
    expect(countsOf(visible)).toEqual([]);
  });
});

function windowOf(scene: TimelineScene, { extent }: VisitMark) {
  return windowAround(extent, marginOf(scene), scaleOfColumns(scene.columns));
}

/** A timeline of stops in one place on these days, each from one ISO day to another. */
const inOneLane = (...days: (readonly [string, string?])[]) =>
  timelineOf(
    catalogOf(
      dataset({
        visits: days.map(([from, to = from], i) => {
          const whole = { when: when(from, to) };
          return visit(`v${i}`, { ...whole, stops: [stop(`v${i}.s`, whole)] });
        }),
      }),
    ),
    { timeScale: 'true' },
  );

describe('several marks as one', () => {
  const scene = inOneLane(['2021-05-03'], ['2021-05-04'], ['2021-05-20']);
  const frameOf = ({ extent }: { extent: Extent }, width: number): Frame => {
    const { scale } = wholeFrame(scene, width);
    return { ...windowAround(extent, 0, scale), width, scale };
  };

  test('are those less than a target apart; the others stand for themselves', () => {
    const [two, one] = stopPlaces(scene, frameOf(scene, 360));
    expect([two?.count, one?.count]).toEqual([2, undefined]);
    expect([two?.from, two?.x, two?.to].map((x) => Math.round(x ?? 0))).toEqual([10, 20, 30]);
    expect(Math.round(one?.x ?? 0)).toBe(350);
    expect(stopPlaces(scene, frameOf(scene, 720)).map(({ count }) => count)).toEqual([
      ...[undefined, undefined, undefined],
    ]);
  });

  test('have the words of all, and look like the most strongly chosen', () => {
    const selected = timelineOf(committedCatalog(), {
      timeScale: 'true',
      selection: { kind: 'stop', id: '2024-05-minsk.talks' },
    });
    const places = stopPlaces(selected, wholeFrame(selected, 600));
    const place = sure(
      places.find(({ members }) => members.some(({ id }) => id === '2024-05-minsk.talks')),
    );
    expect(place.leader.id).toBe('2024-05-minsk.talks');
    expect(place.label).toBe(place.members.map(({ label }) => label).join(' + '));
    const [first] = stopPlaces(scene, frameOf(scene, 360));
    expect(first?.leader).toBe(first?.members[0]);
  });

  test('are in doubt only if all are', () => {
    const mark = sure(scene.stops[0]);
    const brokenOf = (...parts: Partial<StopMark>[]) =>
      stopPlaces(
        { ...scene, stops: parts.map((part) => ({ ...mark, ...part })) },
        frameOf(scene, 360),
      ).map(({ isBroken }) => isBroken);
    expect(brokenOf({ isBroken: true }, { isBroken: false })).toEqual([false]);
    expect(brokenOf({ isBroken: true }, { status: 'announced' })).toEqual([true]);
    expect(brokenOf({ status: 'mentioned' })).toEqual([false]);
  });

  test('of visits say from when to when they were and how many they are', () => {
    const [first, second] = visitPlaces(scene, frameOf(scene, 360));
    expect([first?.name, second?.name]).toEqual(['May 2021 (2)', '20 May 2021']);
    expect([first?.shortName, second?.shortName]).toEqual(['2021 (2)', 'May 2021']);
    const far = inOneLane(['2011-05-03'], ['2019-05-03'], ['2021-05-03']);
    const names = visitPlaces(far, frameOf(far, 30)).map(({ name }) => name);
    expect(names).toEqual(['2011–2021 (3)']);
  });

  test('have paths that run through where each stop belongs', () => {
    const frame = frameOf(scene, 360);
    const pixels = pixelsByStop(scene, frame);
    expect(scene.stops.map(({ id }) => Math.round(pixels.get(id) ?? 0))).toEqual([10, 30, 350]);
    for (const { id, extent } of scene.stops) {
      const { from, to } = pixelsOf(extent, frame);
      expect(pixels.get(id)).toBeGreaterThan(from);
      expect(pixels.get(id)).toBeLessThan(to);
    }
  });
});

describe('names of visits', () => {
  const scene = timelineOf(committedCatalog());
  const frame = wholeFrame(scene, 1216);
  const places = visitPlaces(scene, frame);

  test('are over what they name where there is room', () => {
    for (const { x, nameAt } of namedVisits(places, frame, widthOf, BARE)) {
      expect(nameAt).toBeCloseTo(x, 6);
    }
  });

  test('are all in fewer words where there is no room for all', () => {
    const narrow = wholeFrame(scene, 440);
    const named = namedVisits(visitPlaces(scene, narrow), narrow, widthOf, BARE);
    expect(named.map(({ name }) => name)).toEqual([
      ...['Jul 2019', 'Jul 2023', 'Jan 2024', 'May 2024', 'Jul 2024'],
    ]);
  });

  test('are first those of chosen visits', () => {
    const narrow = wholeFrame(scene, 768);
    const namedWith = (id: string) => {
      const chosen = timelineOf(committedCatalog(), { selection: { kind: 'visit', id } });
      // So long that the last two have no room beside each other.
      const named = namedVisits(visitPlaces(chosen, narrow), narrow, () => 170, BARE);
      return named.filter(({ nameAt }) => nameAt !== undefined).map(({ leader }) => leader.id);
    };
    const [before, last] = ['2024-05-minsk', '2024-07-valaam'];
    expect(namedWith(before)).toContain(before);
    expect(namedWith(before)).not.toContain(last);
    expect(namedWith(last)).toContain(last);
    expect(namedWith(last)).not.toContain(before);
  });

  test('are only those of marks in sight, if only with their edge', () => {
    const shifted = (pixels: number) => {
      const by = ((frame.end - frame.start) / frame.width) * pixels;
      return { ...frame, start: frame.start + by, end: frame.end + by };
    };
    const first = sure(places[0]);
    const idsAt = (window: Frame) =>
      namedVisits(visitPlaces(scene, window), window, widthOf, BARE).map(({ leader }) => leader.id);
    expect(idsAt(shifted(first.x + BARE - 1))).toContain(first.leader.id);
    expect(idsAt(shifted(first.x + BARE + 1))).not.toContain(first.leader.id);
  });
});

test.each(SPOKEN)('on a phone every visit has a date: %s', (language) => {
  const scene = timelineOf(committedCatalog(), { isCompact: true, language });
  for (const width of [320, 358, 390]) {
    const frame = wholeFrame(scene, width);
    const places = visitPlaces(scene, frame);
    const named = namedVisits(places, frame, (place) => nameWidth(place, 12.16), 12);
    expect(named.filter(({ nameAt }) => nameAt === undefined)).toEqual([]);
  }
});

test('paths are in sight as long as a part of them is', () => {
  const paths = [
    { visitId: 'a', stopIds: ['a.1', 'a.2'], tone: 'first', emphasis: 'plain' },
    { visitId: 'none', stopIds: ['b.1'], tone: 'first', emphasis: 'plain' },
  ] as const;
  const isSeen = (from: number, to: number) => {
    const xs = new Map([
      ['a.1', from],
      ['a.2', to],
    ]);
    return pathsInSight({ paths }, xs, { width: 100 }).map(({ visitId }) => visitId);
  };
  for (const [from, to] of [
    [10, 20],
    [-500, 700],
    [-500, 1],
    [99, 700],
    [700, 50],
  ] as const) {
    expect(isSeen(from, to)).toEqual(['a']);
  }
  for (const [from, to] of [
    [-500, -20],
    [120, 700],
    [700, 120],
  ] as const) {
    expect(isSeen(from, to)).toEqual([]);
  }
});
