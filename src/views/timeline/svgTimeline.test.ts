import { describe, expect, test } from 'vitest';
import { EVERYTHING } from '../../domain/filter.ts';
import { remaining } from '../../domain/remaining.ts';
import { NOTHING, type Selection } from '../../domain/selection.ts';
import { type Frame, UNBROKEN } from '../../scene/scale.ts';
import { type TimelineScene, timelineScene } from '../../scene/timeline.ts';
import { committedCatalog, select, sure } from '../../testing/catalog.ts';
import { elementsIn, readXml, textIn, type XmlElement } from '../../testing/xml.ts';
import { markup } from '../svg.ts';
import { textWidth } from '../textWidth.ts';
import { stopShifts } from './layout.ts';
import { MARGIN, middleOf, momentsOf, scaleWithout, windowAround } from './span.ts';
import { svgLegend } from './svgLegend.ts';
import { svgTimeline } from './svgTimeline.ts';

const catalog = committedCatalog();
const WIDTH = 960;
const text = {
  stop: (title: string) => title,
  visit: (title: string) => title,
  gap: (months: string) => `without ${months}`,
};

function sceneOf(
  selection: Selection = NOTHING,
  language = 'en',
  { isCompact = false, isGapless = false } = {},
) {
  const selected = select(catalog, selection);
  const look = { selected, remaining: remaining(catalog, EVERYTHING), language, period: {}, text };
  return timelineScene(catalog, { ...look, isCompact, isGapless });
}

function drawn(scene: TimelineScene, width = WIDTH) {
  const root = readXml(markup(svgTimeline({ scene, width, medium: 'light', label: 'Timeline' })));
  return { root, elements: elementsIn(root) };
}

const textsOf = (elements: readonly XmlElement[]) =>
  elements.filter(({ name }) => name === 'text').map(textIn);

describe('svgTimeline', () => {
  test('has every stop where the layout of the interactive timeline has it', () => {
    const scene = sceneOf();
    const { elements } = drawn(scene);
    const inner = sure(elements.filter(({ name }) => name === 'svg')[1]);
    const frame = {
      ...windowAround(scene.extent, MARGIN, UNBROKEN),
      width: Number(inner.attributes.width),
      scale: UNBROKEN,
    };
    const shifts = stopShifts(scene.stops, frame);
    for (const { id, extent, lane } of scene.stops) {
      const group = sure(elements.find(({ attributes }) => attributes['data-id'] === id));
      const [disc] = elementsIn(group).filter(({ name }) => name === 'circle');
      const x = middleOf(extent, frame) + (shifts.get(id) ?? 0);
      expect(Number(disc?.attributes.cx)).toBeCloseTo(x, 1);
      const name = sure(
        elements.filter(
          (each) => each.attributes['data-place'] === sure(scene.lanes[lane]).placeId,
        )[0],
      );
      expect(Math.abs(Number(disc?.attributes.cy) - Number(name.attributes.y))).toBeLessThan(6);
    }
  });

  test('is hollow for what was announced, dashed for what was inferred, else solid', () => {
    const scene = sceneOf();
    const { elements } = drawn(scene);
    const edges = scene.stops.map((mark) => {
      const group = sure(elements.find(({ attributes }) => attributes['data-id'] === mark.id));
      const [, edge] = elementsIn(group).filter(({ name }) => name === 'circle');
      const { fill, stroke } = sure(edge).attributes;
      expect(edge?.attributes['stroke-dasharray'] !== undefined).toBe(mark.isBroken);
      expect(fill === stroke).toBe(!mark.isBroken && mark.status !== 'announced');
      return mark.isBroken;
    });
    expect(new Set(edges).size).toBe(2);
  });

  test.each([
    ['en', 960],
    ['ru', 672],
    ['be', 672],
    ['ru', 320],
  ])('has no date in %s on another at %d pixels', (language, width) => {
    const scene = sceneOf(NOTHING, language);
    const { elements } = drawn(scene, width);
    const visits = new Set(scene.visits.map(({ id }) => id));
    const dates = elements.filter(({ attributes }) => visits.has(attributes['data-id'] ?? ''));
    expect(dates.length).toBeGreaterThan(0);
    let end = Number.NEGATIVE_INFINITY;
    for (const date of dates) {
      const half = textWidth(textIn(date), Number(date.attributes['font-size'] ?? 13.8)) / 2;
      expect(Number(date.attributes.x) - half).toBeGreaterThanOrEqual(end);
      end = Number(date.attributes.x) + half;
    }
  });

  test('names its lanes in full where there is room, and cuts them where there is none', () => {
    const names = sceneOf().lanes.map(({ name }) => name);
    expect(textsOf(drawn(sceneOf()).elements)).toEqual(expect.arrayContaining(names));
    const narrow = textsOf(drawn(sceneOf(), 300).elements);
    expect(narrow.some((each) => each.endsWith('…'))).toBe(true);
  });

  test('has a path through the stops of each visit of several', () => {
    const paths = drawn(sceneOf()).elements.filter(({ name }) => name === 'polyline');
    expect(paths).toHaveLength(catalog.visits.filter(({ stops }) => stops.length > 1).length);
  });

  test('is a row of visits where there are no lanes', () => {
    const { root, elements } = drawn(sceneOf(NOTHING, 'en', { isCompact: true }), 320);
    expect(Number(root.attributes.height)).toBeLessThan(80);
    expect(elements.filter(({ name }) => name === 'circle')).toEqual([]);
  });

  test('shows the moments asked for, and not a thousand lines of what lies outside', () => {
    const scene = sceneOf();
    const day = scene.extent.earliest;
    const seen = {
      ...{ start: day * 86_400_000, end: (day + 2) * 86_400_000, width: WIDTH },
      scale: UNBROKEN,
    };
    const xml = markup(svgTimeline({ scene, width: WIDTH, seen, medium: 'print' }));
    expect(xml.length).toBeLessThan(15_000);
  });

  test('is torn where time is left out, and says which', () => {
    const scene = sceneOf(NOTHING, 'en', { isGapless: true });
    expect(scene.gaps.length).toBeGreaterThan(0);
    const { root, elements } = drawn(scene);
    const titles = elements.filter(({ name }) => name === 'title').map(textIn);
    expect(titles).toEqual(scene.gaps.map(({ label }) => label));
    const inner = sure(elements.filter(({ name }) => name === 'svg')[1]);
    const height = Number(root.attributes.height);
    expect(Number(inner.attributes.height)).toBe(height);
  });

  test('shows the same moments whatever scale they were seen in', () => {
    const scene = sceneOf(NOTHING, 'en', { isGapless: true });
    const scale = scaleWithout(scene.gaps.map(({ extent }) => extent));
    const { start, end } = momentsOf(scene.extent);
    const drawnOf = (seen: Frame) =>
      markup(svgTimeline({ scene, width: WIDTH, seen, medium: 'print' }));
    expect(drawnOf({ start, end, width: 300, scale: UNBROKEN })).toBe(
      drawnOf({ start: scale.toDrawn(start), end: scale.toDrawn(end), width: 500, scale }),
    );
  });

  test('holds hostile names', () => {
    const scene = sceneOf();
    const lanes = scene.lanes.map((lane) => ({ ...lane, name: '</svg>"&<b>' }));
    expect(textsOf(drawn({ ...scene, lanes }).elements)).toContain('</svg>"&<b>');
  });
});

describe('svgLegend', () => {
  const words = {
    happened: 'happened',
    announced: 'announced',
    broken: 'inferred',
    possible: 'possibly',
    directions: catalog.dossier.directions.map(({ tone, id }) => ({ tone, name: id })),
  };

  test('tells the signs that are drawn, and no others', () => {
    const scene = sceneOf();
    const all = textsOf(elementsIn(readXml(markup(sure(svgLegend(scene, words, 960, 'light'))))));
    expect(all).toEqual(expect.arrayContaining(['happened', 'announced', 'inferred']));
    const solid = scene.stops.filter(
      ({ isBroken, status, certain }) => !isBroken && status === 'happened' && certain,
    );
    const few = svgLegend({ ...scene, stops: solid.slice(0, 1) }, words, 960, 'light');
    expect(textsOf(elementsIn(readXml(markup(sure(few)))))).toEqual(['happened']);
  });

  test('goes on in another row where one is full, and is nothing for nothing', () => {
    const scene = sceneOf();
    const height = (width: number) =>
      Number(svgLegend(scene, words, width, 'light')?.attributes.height);
    expect(height(300)).toBeGreaterThan(height(960));
    expect(svgLegend({ ...scene, stops: [] }, words, 960, 'light')).toBeUndefined();
  });
});
