import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sceneIn, type TimelineScene } from '../../scene/timeline/timelineScene.ts';
import { catalogOf, committedCatalog, sure } from '../../testing/catalog.ts';
import { type DrawnShape, hullOf, shapesOf } from '../../testing/drawnShapes.ts';
import {
  type DrawnMark,
  expectApart,
  expectGapsTold,
  expectInside,
  expectNumbers,
  expectOnceEach,
  expectOnOwnDays,
  expectOverOwn,
} from '../../testing/drawnTimeline.ts';
import { largeDossier } from '../../testing/largeDossier.ts';
import { randomDossier } from '../../testing/randomDossier.ts';
import { timelineOf } from '../../testing/timelines.ts';
import type { SvgNode } from '../svg.ts';
import { TEXT_SIZE } from '../textWidth.ts';
import { COMPACT, compactTimelinePoster } from './compactTimelinePoster.ts';
import { pixelsByStop, stopPlaces, TARGET } from './layout.ts';
import { reachOf } from './posterMarks.ts';
import { sharesOf } from './posterParts.ts';
import { openedFrame, wholeFrame } from './span.ts';
import { LARGE, ROOMS, timelinePoster } from './timelinePoster.ts';

const catalog = committedCatalog();
const SCALES = ['true', 'columns'] as const;
/** Of panels, CSS pixels: beside the dossier in a window of 801, to 1920. */
const WIDTHS = [461, 560, 676, 768, 918, 1024, 1280, 1440, 1920];
const widths = fc.oneof(fc.constantFrom(...WIDTHS), fc.integer({ min: 461, max: 1920 }));
/** Beside the names, CSS pixels. */
const NAMES = 199;
const NARROW = [320, 360, 390, 430, 600, 800];
const narrowWidths = fc.oneof(fc.constantFrom(...NARROW), fc.integer({ min: 320, max: 800 }));

const links = { linkTo: (kind: string, id: string) => `${kind}/${id}` };

/** The shapes of a poster in lanes of a width: of its drawing that has room there. */
function drawnIn(node: SvgNode, lanes: number): DrawnShape[] {
  const rooms = Object.entries(ROOMS).filter(([, { least }]) => least <= lanes);
  const [room] = rooms.at(-1) ?? [];
  return shapesOf(node, lanes, TEXT_SIZE).filter(({ within }) => {
    const classes = within.map(({ attributes }) => attributes.class);
    return classes.includes(room) || !classes.some((name) => name && name in ROOMS);
  });
}

/** The marks and names that are linked, each by its outermost shape. */
function linked(shapes: readonly DrawnShape[], kind: 'stop' | 'visit', scene: TimelineScene) {
  const byLabel = new Map([...scene.stops, ...scene.visits].map((mark) => [mark.label, mark]));
  const groups = new Map<SvgNode, DrawnShape[]>();
  for (const shape of shapes) {
    const link = shape.within.findLast(({ name }) => name === 'a');
    if (!link || !String(link.attributes['data-to']).startsWith(`${kind}:`)) continue;
    groups.set(link, [...(groups.get(link) ?? []), shape]);
  }
  return [...groups].map(([link, parts]) => ({
    members: String(link.attributes['aria-label'])
      // Many are named by the words of the scene.
      .split(/; | \+ /)
      .map((label) => sure(byLabel.get(label))),
    parts,
  }));
}

/** The hullOf shape that is not a target. */
function markOf({ members, parts }: ReturnType<typeof linked>[number]): DrawnMark | undefined {
  const seen = parts.filter(
    ({ name, attributes }) =>
      name !== 'text' && ![attributes.fill, attributes.stroke].includes('transparent'),
  );
  return seen.length === 0 ? undefined : { members, ...hullOf(seen) };
}

function nameOf({ members, parts }: ReturnType<typeof linked>[number]): DrawnMark | undefined {
  const name = parts.find(({ text }) => text !== '' && !/^\d+$/.test(text));
  return name && { members, from: name.from, to: name.to };
}

const laneMiddle = (lane: number) => 38.5 + lane * 26;

type Point = { readonly x: number; readonly y: number };

/** The lines of the paths of a poster, CSS pixels of lanes of a width. */
function linesIn(node: SvgNode, width: number): [Point, Point][] {
  if (node.name === 'path' && node.attributes['stroke-linecap'] === 'round') {
    return String(node.attributes.d)
      .split('M')
      .flatMap((part) => {
        const points = [...part.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => ({
          ...{ x: (Number(x) / 1e4) * width, y: Number(y) },
        }));
        return points.slice(1).map((to, i): [Point, Point] => [sure(points[i]), to]);
      });
  }
  return node.children.flatMap((child) => (typeof child === 'string' ? [] : linesIn(child, width)));
}

const defined = <T>(list: readonly (T | undefined)[]) => list.filter((each) => each !== undefined);

/** What must hold of the poster with lanes in a panel of a width. */
function expectTrue(scene: TimelineScene, panel: number): void {
  const lanes = panel - NAMES;
  const frame = wholeFrame(scene, lanes);
  const poster = timelinePoster(scene, links);
  const shapes = drawnIn(poster.lanes, lanes);
  const stops = linked(shapes, 'stop', scene);
  expectOnceEach(stops, scene.stops);
  expectOnOwnDays(defined(stops.map(markOf)), frame);
  expectInside(defined(stops.map(markOf)), frame);
  for (const part of Object.values(poster)) expectNumbers(part);
  const visits = linked(shapes, 'visit', scene);
  expectOnceEach(visits, scene.visits);
  expectOnOwnDays(defined(visits.map(markOf)), frame);
  const names = defined(visits.map(nameOf));
  expectOverOwn(withPadding(names), frame, TARGET);
  expectApart(names);
  expectApart(shapes.filter(({ name, y }) => name === 'text' && y < 24));
  expectGapsTold([...shapes, ...drawnIn(poster.axis, lanes)], scene, frame);
}

/** With what belongs to a name at either side, CSS pixels. */
function withPadding(names: readonly DrawnMark[]): DrawnMark[] {
  return names.map(({ members, from, to }) => ({ members, from: from - 4, to: to + 4 }));
}

describe('timelinePoster', () => {
  test.each(SCALES)('has every mark of the published dossier on its days, %s', (timeScale) => {
    for (const language of ['en', 'ru', 'be']) {
      for (const width of WIDTHS) expectTrue(timelineOf(catalog, { timeScale, language }), width);
    }
  });

  test.each(SCALES)('has every mark of any dossier on its days, %s', (timeScale) => {
    fc.assert(
      fc.property(randomDossier({ maxStops: 60 }), widths, (data, width) => {
        expectTrue(timelineOf(catalogOf(data), { timeScale }), width);
      }),
    );
  });

  test('names the published visits and gaps in a window of 1440', () => {
    const scene = timelineOf(catalog);
    const { lanes, axis } = timelinePoster(scene, links);
    const shapes = [...drawnIn(lanes, 794), ...drawnIn(axis, 794)];
    const names = defined(linked(shapes, 'visit', scene).map(nameOf));
    expectOnceEach(names, scene.visits);
    expect(expectGapsTold(shapes, scene, wholeFrame(scene, 794))).toBe(scene.gaps.length);
    expect(scene.gaps.length).toBeGreaterThan(0);
  });

  test('has the drawing that the style sheet shows', () => {
    const style = readFileSync('src/ui/prerender/poster.css', 'utf8');
    const [, ...bounds] = Object.values(ROOMS).map(({ least }) => least + NAMES);
    const found = [...style.matchAll(/@container timeline-poster \(width < (\d+)px\)/g)];
    expect(found.map(([, width]) => Number(width)).sort((a, b) => a - b)).toEqual(bounds);
    for (const name of Object.keys(ROOMS)) expect(style).toContain(`.${name}`);
  });

  test('of a large dossier it has the first lanes of the timeline, and the marks that are in sight there', () => {
    const many = catalogOf(largeDossier(400));
    const about = { kind: 'visit', id: sure(many.visits[20]).id } as const;
    const scene = timelineOf(many, { about, selection: about, timeScale: 'true' });
    const { names, lanes } = timelinePoster(scene, links, LARGE);
    const written = shapesOf(names, 200, TEXT_SIZE).map(({ text }) => text);
    expect(written).toEqual(scene.lanes.slice(0, LARGE.lanes).map(({ name }) => name));
    const frame = openedFrame(scene, 794);
    const drawn = sceneIn(scene, frame);
    const seen = stopPlaces(drawn, frame).filter(
      ({ leader, from, to }) => leader.lane < LARGE.lanes && to > 0 && from < frame.width,
    );
    expect(seen.length).toBeGreaterThanOrEqual(sure(many.visits[20]).stops.length);
    const marks = linked(shapesOf(lanes, 794, TEXT_SIZE), 'stop', drawn);
    expect(marks.length).toBe(seen.length);
  });

  test('has of paths only what is seen: of lines beside the frame and under the lanes, nothing', () => {
    const many = catalogOf(largeDossier(400));
    const counts = { drawn: 0, left: 0 };
    for (const { id } of many.visits.slice(0, 30)) {
      const about = { kind: 'visit', id } as const;
      const scene = timelineOf(many, { about, selection: about, timeScale: 'true' });
      const frame = openedFrame(scene, 794);
      const drawn = sceneIn(scene, frame);
      const bottom = laneMiddle(LARGE.lanes - 1);
      const seen = linesIn(timelinePoster(scene, links, LARGE).lanes, frame.width);
      for (const [from, to] of seen) {
        expect(Math.max(from.x, to.x)).toBeGreaterThan(-12.1);
        expect(Math.min(from.x, to.x)).toBeLessThan(frame.width + 12.1);
        expect(Math.min(from.y, to.y)).toBeLessThanOrEqual(bottom);
      }
      // Nothing that is in sight is left out.
      const xs = pixelsByStop(drawn, frame);
      const laneOf = new Map(drawn.stops.map((mark) => [mark.id, mark.lane]));
      const all = drawn.paths.flatMap(({ stopIds }) =>
        stopIds.slice(1).map((to, i) => [sure(stopIds[i]), to] as const),
      );
      const inSight = all.filter((ends) => {
        const [a = 0, b = 0] = ends.map((end) => sure(xs.get(end)));
        const lanes = ends.map((end) => sure(laneOf.get(end)));
        return Math.max(a, b) > 0 && Math.min(a, b) < frame.width && Math.min(...lanes) < 12;
      });
      expect(seen.length).toBeGreaterThanOrEqual(inSight.length);
      counts.drawn += seen.length;
      counts.left += all.length - seen.length;
    }
    expect(counts.drawn).toBeGreaterThan(30);
    expect(counts.left).toBeGreaterThan(0);
  });

  test('links a mark that stands for several to one of them, names them all, and says that it is many', () => {
    const scene = timelineOf(catalog, { timeScale: 'true' });
    const all = linked(drawnIn(timelinePoster(scene, links).lanes, 794), 'stop', scene);
    const linkOf = ({ parts }: (typeof all)[number]) =>
      sure(parts[0]?.within.findLast(({ name }) => name === 'a'));
    for (const mark of all) {
      expect('data-many' in linkOf(mark).attributes).toBe(mark.members.length > 1);
    }
    const several = all.filter(({ members }) => members.length > 1);
    expect(several.length).toBeGreaterThan(0);
    for (const { members, parts } of several) {
      const link = linkOf({ members, parts });
      expect(members.map(({ id }) => `stop/${id}`)).toContain(link.attributes.href);
      expect(parts.map(({ text }) => text)).toContain(String(members.length));
    }
  });
});

test('a mark for several is as wide as they are apart, and has no width where that is nothing', () => {
  const share = sharesOf(800);
  expect(reachOf({ from: 8, to: 24 }, share)).toEqual({ width: '2%', middle: '50%', end: '100%' });
  expect(reachOf({ from: 8, to: 8 }, share)).toEqual({ width: undefined, middle: 0, end: 0 });
  const style = readFileSync('src/ui/prerender/poster.css', 'utf8');
  // What is used has no parents in the page, so the rule has none either.
  expect(style).toMatch(/^symbol \{[^}]*overflow: visible/m);
});

describe('of many pages', () => {
  const visit = sure(catalog.visits.find(({ stops }) => stops.length > 2));
  const selection = { kind: 'visit', id: visit.id } as const;
  const own = new Set([visit.id, ...visit.stops.map(({ id }) => id)]);
  const linksIn = (node: SvgNode): SvgNode[] =>
    node.children.flatMap((child) => {
      if (typeof child === 'string') return [];
      return child.name === 'a' ? [child] : linksIn(child);
    });

  test('only what they are about has names and is reached by keyboard, on wide and narrow pages', () => {
    for (const isCompact of [false, true]) {
      const scene = timelineOf(catalog, { selection, isCompact });
      const draw = isCompact ? compactTimelinePoster : timelinePoster;
      const drawn = linksIn(draw(scene, { ...links, isOfMany: true }).lanes);
      const isSaid = ({ attributes }: SvgNode) => 'aria-label' in attributes;
      expect(drawn.filter(isSaid).length).toBeLessThan(drawn.length);
      for (const link of drawn) {
        const [, id = ''] = String(link.attributes['data-to']).split(':');
        expect([id, isSaid(link)]).toEqual([id, own.has(id)]);
        expect(link.attributes.tabindex).toBe(own.has(id) ? undefined : -1);
      }
      expect(linksIn(draw(scene, links).lanes).every(isSaid)).toBe(true);
    }
  });
});

/** What must hold of the line of visits on a page of a width. */
function expectTrueCompact(scene: TimelineScene, page: number): void {
  // The picture is a hair wider at either side, as the widget is.
  const width = page + 2;
  const frame = wholeFrame(scene, width);
  const { lanes, axis } = compactTimelinePoster(scene, links);
  const shapes = shapesOf(lanes, width, TEXT_SIZE);
  const visits = linked(shapes, 'visit', scene);
  expectOnceEach(visits, scene.visits);
  const marks = defined(visits.map(markOf));
  expect(marks).toHaveLength(visits.length);
  expectOnOwnDays(marks, frame);
  const names = defined(visits.map(nameOf));
  expectOverOwn(withPadding(names), frame, TARGET);
  expectApart(names);
  const below = shapesOf(axis, width, TEXT_SIZE);
  expectApart(below);
  expectGapsTold([...shapes, ...below], scene, frame);
}

describe('compactTimelinePoster', () => {
  const compactOf = (timeScale: 'true' | 'columns', language = 'en') =>
    timelineOf(catalog, { timeScale, language, isCompact: true });

  test.each(SCALES)('has every visit of the published dossier on its days, %s', (timeScale) => {
    for (const language of ['en', 'ru', 'be']) {
      for (const width of NARROW) expectTrueCompact(compactOf(timeScale, language), width);
    }
  });

  test.each(SCALES)('has every visit of any dossier on its days, %s', (timeScale) => {
    fc.assert(
      fc.property(randomDossier({ maxStops: 60 }), narrowWidths, (data, width) => {
        expectTrueCompact(timelineOf(catalogOf(data), { timeScale, isCompact: true }), width);
      }),
    );
  });

  test('has a cell, a disc and a name for each published visit, and the gaps in words', () => {
    const scene = compactOf('columns');
    const { lanes, axis } = compactTimelinePoster(scene, links);
    const shapes = [lanes, axis].flatMap((node) => shapesOf(node, COMPACT.usual, TEXT_SIZE));
    const cells = shapes.filter(({ name, y, within }) => name === 'line' && y > 0 && !within[1]);
    expect(new Set(cells.map(({ from, to }) => Math.round(to - from))).size).toBe(1);
    expect(cells).toHaveLength(scene.visits.length);
    expectOnceEach(defined(linked(shapes, 'visit', scene).map(nameOf)), scene.visits);
    const told = expectGapsTold(shapes, scene, wholeFrame(scene, COMPACT.usual));
    expect(told).toBe(scene.gaps.length);
  });

  test.each([320, 360, 390, 430])('of a large dossier it has years on a phone of %d', (width) => {
    const scene = timelineOf(catalogOf(largeDossier(400)), { timeScale: 'true', isCompact: true });
    const { lanes } = compactTimelinePoster(scene, links);
    const names = shapesOf(lanes, width, TEXT_SIZE).filter(
      ({ name, attributes }) =>
        name === 'text' && ['poster-xs', 'poster-small'].includes(String(attributes.class)),
    );
    expect(names.length).toBeGreaterThan(3);
    for (const { text } of names) expect(text).toMatch(/^\d{4}(–\d{4})?$/);
    expectApart(names);
  });

  test('has years only to true scale', () => {
    const texts = (timeScale: 'true' | 'columns') =>
      shapesOf(compactTimelinePoster(compactOf(timeScale), links).axis, 392, TEXT_SIZE).map(
        ({ text }) => text,
      );
    expect(texts('true')).toContain('2020');
    expect(texts('columns').filter((text) => /^\d+$/.test(text))).toEqual([]);
  });
});
