import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NOTHING } from '../../domain/selection.ts';
import { pixelsOf } from '../../scene/timeline/line.ts';
import type { Frame } from '../../scene/timeline/scale.ts';
import type { TimelineScene } from '../../scene/timeline/timelineScene.ts';
import { dataset, stop, visit, when } from '../../testing/aurelia.ts';
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
import { randomDossier } from '../../testing/randomDossier.ts';
import { timelineOf } from '../../testing/timelines.ts';
import { elementsIn, readXml, textIn } from '../../testing/xml.ts';
import { markup, type SvgNode } from '../svg.ts';
import { TEXT_SIZE } from '../textWidth.ts';
import { DISC } from './layout.ts';
import { wholeFrame } from './span.ts';
import { svgLegend } from './svgLegend.ts';
import { hasPills, svgTimeline } from './svgTimeline.ts';

const catalog = committedCatalog();
const WIDTH = 960;
const SCALES = ['true', 'columns'] as const;
const WIDTHS = [280, 320, 390, 672, 768, 960, 1024, 1440, 1920];
const widths = fc.oneof(fc.constantFrom(...WIDTHS), fc.integer({ min: 280, max: 1920 }));

function drawn(scene: TimelineScene, width = WIDTH, seen?: Frame) {
  const node = svgTimeline({ scene, width, seen, medium: 'light', label: 'Timeline' });
  const inner = sure(
    node.children.find(
      (child): child is SvgNode => typeof child !== 'string' && child.name === 'svg',
    ),
  );
  const left = Number(inner.attributes.x);
  const lanes = Number(inner.attributes.width);
  // In the pixels of the lanes, which begin beside their names.
  const shapes = shapesOf(node, width, TEXT_SIZE).map((shape) => ({
    ...shape,
    ...{ from: shape.from - left, to: shape.to - left },
  }));
  return { node, lanes, shapes };
}

const textsOf = (node: SvgNode) =>
  elementsIn(readXml(markup(node)))
    .filter(({ name }) => name === 'text')
    .map(textIn);

/** The marks of stops, or the names of visits, in the pixels of the lanes. */
function marksIn(shapes: readonly DrawnShape[], { stops, visits }: TimelineScene) {
  const byId = new Map([...stops, ...visits].map((mark) => [mark.id, mark]));
  const membersOf = (id: unknown) =>
    String(id)
      .split(' ')
      .flatMap((each) => byId.get(each) ?? []);
  const groups = new Map<SvgNode, DrawnShape[]>();
  for (const shape of shapes) {
    const group = shape.within.findLast(({ attributes }) => attributes['data-id'] !== undefined);
    if (group && shape.name !== 'text') groups.set(group, [...(groups.get(group) ?? []), shape]);
  }
  const drawnStops = [...groups].map(([group, parts]): DrawnMark => {
    const members = membersOf(group.attributes['data-id']);
    return { members, ...hullOf(parts) };
  });
  const names = shapes
    .filter(({ attributes }) => attributes['data-id'] !== undefined)
    .map((shape): DrawnMark => {
      const members = membersOf(shape.attributes['data-id']);
      return { members, from: shape.from, to: shape.to };
    });
  return { stops: drawnStops, names };
}

/** What must hold of the picture of all of a scene. */
function expectTrue(scene: TimelineScene, width: number): void {
  const { node, lanes, shapes } = drawn(scene, width);
  const frame = wholeFrame(scene, lanes);
  const marks = marksIn(shapes, scene);
  expectOnceEach(marks.stops, scene.stops);
  expectOnOwnDays(marks.stops, frame);
  expectInside(marks.stops, frame);
  expectNumbers(node);
  expectOverOwn(marks.names, frame, DISC);
  expectApart(marks.names);
  expectApart(shapes.filter(({ name, y }) => name === 'text' && y < 24));
  expectGapsTold(shapes, scene, frame);
}

describe('svgTimeline', () => {
  test.each(SCALES)('has every mark of the published dossier on its days, %s', (timeScale) => {
    for (const language of ['en', 'ru', 'be']) {
      for (const width of WIDTHS) expectTrue(timelineOf(catalog, { timeScale, language }), width);
    }
  });

  test.each(SCALES)('has every mark of any dossier on its days, %s', (timeScale) => {
    fc.assert(
      fc.property(randomDossier(), widths, (data, width) => {
        expectTrue(timelineOf(catalogOf(data), { timeScale }), width);
      }),
    );
  });

  test('names every visit of the published dossier, and the length of every gap, on A4', () => {
    for (const language of ['en', 'ru', 'be']) {
      const scene = timelineOf(catalog, { language });
      const { lanes, shapes } = drawn(scene, 672);
      const { names } = marksIn(shapes, scene);
      expectOnceEach(names, scene.visits);
      const told = expectGapsTold(shapes, scene, wholeFrame(scene, lanes));
      expect(told).toBe(scene.gaps.length);
      expect(told).toBeGreaterThan(0);
    }
  });

  test('says with a number how many stops a mark stands for', () => {
    const scene = timelineOf(catalog, { timeScale: 'true' });
    const { shapes } = drawn(scene, 672);
    const several = marksIn(shapes, scene).stops.filter(({ members }) => members.length > 1);
    expect(several.length).toBeGreaterThan(0);
    const counts = shapes
      .filter(({ name, within }) => name === 'text' && within.at(-1)?.attributes['data-id'])
      .map(({ text }) => Number(text));
    expect(counts).toEqual(several.map(({ members }) => members.length));
    expect(hasPills({ scene, width: 672 })).toBe(true);
    expect(hasPills({ scene: { ...scene, stops: scene.stops.slice(0, 1) }, width: 672 })).toBe(
      false,
    );
  });

  test('has a bar over the days of what is known less finely than to the day', () => {
    const month = when('2021-05-01', '2021-05-31', { edtf: '2021-05', interval: false });
    const visits = [
      visit('vague', { when: month, stops: [stop('vague.only', { when: month })] }),
      visit('sure', {
        when: when('2022-05-03'),
        stops: [stop('sure.only', { when: when('2022-05-03') })],
      }),
    ];
    const scene = timelineOf(catalogOf(dataset({ visits })), { timeScale: 'columns' });
    const { lanes, shapes } = drawn(scene);
    const [vague] = scene.stops;
    const days = pixelsOf(sure(vague).extent, wholeFrame(scene, lanes));
    const bars = shapes.filter(
      ({ name, attributes }) => name === 'rect' && attributes.height === 9,
    );
    expect(bars).toHaveLength(1);
    expect(Math.abs(sure(bars[0]).from - days.from)).toBeLessThan(1);
    expect(Math.abs(sure(bars[0]).to - days.to)).toBeLessThan(1);
  });

  test('draws nothing of lanes and ruler in the gaps', () => {
    const scene = timelineOf(catalog);
    const { node, lanes } = drawn(scene);
    const frame = wholeFrame(scene, lanes);
    const bands = scene.columns.map(({ extent }) => pixelsOf(extent, frame));
    const across = elementsIn(readXml(markup(node)))
      .flatMap(({ attributes }) => [...(attributes.d ?? '').matchAll(/M([\d.]+) [\d.]+H([\d.]+)/g)])
      .map(([, from, to]) => [Number(from), Number(to)]);
    expect(across.length).toBe((scene.lanes.length + 1) * scene.columns.length);
    for (const [from = 0, to = 0] of across) {
      expect(bands.some((band) => from >= band.from - 0.1 && to <= band.to + 0.1)).toBe(true);
    }
  });

  test('is hollow for what was announced, dashed for what was inferred, else solid', () => {
    const scene = timelineOf(catalog);
    const { shapes } = drawn(scene, 1440);
    const edges = scene.stops.map((mark) => {
      const own = shapes.filter(
        ({ name, within }) => name !== 'text' && within.at(-1)?.attributes['data-id'] === mark.id,
      );
      const { fill, stroke, ...attributes } = sure(own[1]).attributes;
      expect(attributes['stroke-dasharray'] !== undefined).toBe(mark.isBroken);
      expect(fill === stroke).toBe(!mark.isBroken && mark.status !== 'announced');
      return mark.isBroken;
    });
    expect(new Set(edges).size).toBe(2);
  });

  test('names its lanes in full where there is room, and cuts them where there is none', () => {
    const scene = timelineOf(catalog);
    const names = scene.lanes.map(({ name }) => name);
    expect(textsOf(drawn(scene).node)).toEqual(expect.arrayContaining(names));
    expect(textsOf(drawn(scene, 300).node).some((each) => each.endsWith('…'))).toBe(true);
  });

  test('has a path through the stops of each visit of several', () => {
    const paths = elementsIn(readXml(markup(drawn(timelineOf(catalog)).node))).filter(
      ({ name }) => name === 'polyline',
    );
    expect(paths).toHaveLength(catalog.visits.filter(({ stops }) => stops.length > 1).length);
  });

  test('puts the chosen visit on a ground of its own, in columns', () => {
    const selection = { kind: 'visit', id: sure(catalog.visits[2]).id } as const;
    const grounds = (timeScale: 'true' | 'columns', chosen: boolean) =>
      drawn(
        timelineOf(catalog, { timeScale, selection: chosen ? selection : NOTHING }),
      ).shapes.filter(
        ({ name, y, attributes }) => name === 'rect' && y === 0 && attributes.x !== undefined,
      );
    expect(grounds('columns', true)).toHaveLength(1);
    expect(grounds('columns', false)).toEqual([]);
    expect(grounds('true', true)).toEqual([]);
  });

  test('is a row of visits where there are no lanes', () => {
    const { node, shapes } = drawn(timelineOf(catalog, { isCompact: true }), 320);
    expect(Number(node.attributes.height)).toBeLessThan(80);
    expect(shapes.filter(({ name }) => name === 'circle')).toEqual([]);
  });

  test('shows what is seen, and not a thousand lines of what lies outside', () => {
    const scene = timelineOf(catalog, { timeScale: 'true' });
    const whole = wholeFrame(scene, WIDTH);
    const seen = { ...whole, end: whole.start + 2 * 86_400_000 };
    const xml = markup(svgTimeline({ scene, width: WIDTH, seen, medium: 'print' }));
    expect(xml).not.toBe(markup(svgTimeline({ scene, width: WIDTH, medium: 'print' })));
    expect(xml.length).toBeLessThan(15_000);
  });

  test('shows the same part of the columns however wide it was seen', () => {
    const scene = timelineOf(catalog);
    const part = (width: number) => {
      const whole = wholeFrame(scene, width);
      return { ...whole, end: (whole.start + whole.end) / 2 };
    };
    const drawnOf = (seen?: Frame) =>
      markup(svgTimeline({ scene, width: WIDTH, seen, medium: 'print' }));
    expect(drawnOf(part(300))).toBe(drawnOf(part(500)));
    expect(drawnOf(part(300))).not.toBe(drawnOf());
  });

  test('shows everything where what is seen is of other columns or of the other scale', () => {
    const scene = timelineOf(catalog);
    const other = timelineOf(catalog, { timeScale: 'true' });
    const part = (frame: Frame) => ({ ...frame, end: (frame.start + frame.end) / 2 });
    const drawnOf = (of: TimelineScene, seen?: Frame) =>
      markup(svgTimeline({ scene: of, width: WIDTH, seen, medium: 'print' }));
    expect(drawnOf(scene, part(wholeFrame(other, 500)))).toBe(drawnOf(scene));
    expect(drawnOf(other, part(wholeFrame(scene, 500)))).toBe(drawnOf(other));
    const fewer = { ...scene, columns: scene.columns.slice(1) };
    expect(drawnOf(scene, part(wholeFrame(fewer, 500)))).toBe(drawnOf(scene));
  });

  test('holds hostile names', () => {
    const scene = timelineOf(catalog);
    const lanes = scene.lanes.map((lane) => ({ ...lane, name: '</svg>"&<b>' }));
    expect(textsOf(drawn({ ...scene, lanes }).node)).toContain('</svg>"&<b>');
  });
});

describe('svgLegend', () => {
  const text = {
    happened: 'happened',
    announced: 'announced',
    broken: 'inferred',
    possible: 'possibly',
    several: 'several',
    directions: catalog.dossier.directions.map(({ tone, id }) => ({ tone, name: id })),
  };
  const scene = timelineOf(catalog);
  const legendOf = (parts: Partial<Parameters<typeof svgLegend>[0]> = {}) =>
    svgLegend({ scene, text, width: 960, medium: 'light', hasPills: false, ...parts });

  test('tells the signs that are drawn, and no others', () => {
    const all = textsOf(sure(legendOf({ hasPills: true })));
    const words = ['happened', 'announced', 'inferred', 'possibly', 'several'];
    expect(all).toEqual(expect.arrayContaining(words));
    expect(textsOf(sure(legendOf()))).not.toContain('several');
    const solid = scene.stops.filter(
      ({ isBroken, status, certain }) => !isBroken && status === 'happened' && certain,
    );
    const few = legendOf({ scene: { ...scene, stops: solid.slice(0, 1) } });
    expect(textsOf(sure(few))).toEqual(['happened']);
  });

  test('goes on in another row where one is full, and is nothing for nothing', () => {
    const height = (width: number) => Number(legendOf({ width })?.attributes.height);
    expect(height(300)).toBeGreaterThan(height(960));
    expect(legendOf({ scene: { ...scene, stops: [] } })).toBeUndefined();
  });
});
