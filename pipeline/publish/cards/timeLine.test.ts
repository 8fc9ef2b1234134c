import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayFromIso, extentOf, utcDate } from '../../../src/domain/date.ts';
import { catalogOf, committedCatalog, sure } from '../../../src/testing/catalog.ts';
import { randomDossier } from '../../../src/testing/randomDossier.ts';
import { INKS } from '../../../src/views/inks.ts';
import type { SvgNode } from '../../../src/views/svg.ts';
import { timeLine } from './timeLine.ts';

const LINE = { x: 44, y: 474, width: 380 };
const INK = INKS.light;

const numberOf = (node: SvgNode, name: string) => Number(node.attributes[name]);
const firstDay = (year: number) => dayFromIso(`${String(year).padStart(4, '0')}-01-01`);
const lastDay = (year: number) => dayFromIso(`${String(year).padStart(4, '0')}-12-31`);
const yearOf = (day: number) => utcDate(day).getUTCFullYear();

/** The year of a text in English; the year 0 is 1 BC. */
function yearIn(text: string): number {
  const digits = Number(/\d+/.exec(text)?.[0]);
  return text.includes('BC') ? 1 - digits : digits;
}

/** What the drawing says of time: its end years, and by them the day at a pixel. */
function read(nodes: readonly SvgNode[]) {
  const years = nodes
    .filter(({ name }) => name === 'text')
    .map(({ children }) => yearIn(String(children[0])));
  const [start, end] = [firstDay(sure(years[0])), lastDay(sure(years.at(-1))) + 1];
  const dayAt = (x: number) => start + ((x - LINE.x) / LINE.width) * (end - start);
  const perPixel = (end - start) / LINE.width;
  return { years, dayAt, perPixel };
}

/** As many visits or fewer have a dot each. */
const MOST_APART = 40;

test('each dot is at its date by the ruler, within half a dot', () => {
  fc.assert(
    fc.property(randomDossier({ maxStops: MOST_APART }), fc.nat(), (data, chosen) => {
      const catalog = catalogOf(data);
      const visit = sure(catalog.visits[chosen % catalog.visits.length]);
      const nodes = timeLine(catalog, { kind: 'visit', visit }, 'en', LINE, INK);
      const { years, dayAt, perPixel } = read(nodes);
      const extents = catalog.visits.map((each) => extentOf(each.when));
      const first = yearOf(Math.min(...extents.map(({ earliest }) => earliest)));
      const last = yearOf(Math.max(...extents.map(({ latest }) => latest)));
      expect(years).toEqual(first === last ? [first] : [first, last]);
      const dots = nodes.filter(({ name }) => name === 'circle');
      const middles = extents.map(({ earliest, latest }) => (earliest + latest + 1) / 2);
      const drawn = dots.map((dot) => dayAt(numberOf(dot, 'cx'))).sort((a, b) => a - b);
      expect(drawn).toHaveLength(middles.length);
      for (const [i, middle] of middles.sort((a, b) => a - b).entries()) {
        expect(Math.abs(sure(drawn[i]) - middle) / perPixel).toBeLessThan(0.5);
      }
      const { earliest, latest } = extentOf(visit.when);
      const own = dayAt(numberOf(sure(dots.at(-1)), 'cx'));
      expect(Math.abs(own - (earliest + latest + 1) / 2) / perPixel, 'on top').toBeLessThan(0.5);
      expect(sure(dots.at(-1)).attributes.fill).toBe(INK.accent);
    }),
  );
});

test('each tick is where a year begins, and keeps its distance from the next', () => {
  fc.assert(
    fc.property(randomDossier(), (data) => {
      const nodes = timeLine(catalogOf(data), { kind: 'none' }, 'en', LINE, INK);
      const { years, dayAt, perPixel } = read(nodes);
      const [, ...ticks] = nodes.filter(({ name }) => name === 'rect');
      const at = ticks.map((tick) => numberOf(tick, 'x') + 0.5);
      for (const [i, x] of at.entries()) {
        const year = yearOf(Math.round(dayAt(x)));
        expect(Math.abs(dayAt(x) - firstDay(year)) / perPixel).toBeLessThan(0.5);
        expect(x - (at[i - 1] ?? 0)).toBeGreaterThan(9);
      }
      const count = sure(years.at(-1)) - sure(years[0]);
      if (count > 0 && count < 30) expect(ticks).toHaveLength(count);
    }),
  );
});

test('of very many visits there is a dot beside the date of each, and the chosen one on top', () => {
  fc.assert(
    fc.property(randomDossier(), fc.nat(), (data, chosen) => {
      const catalog = catalogOf(data);
      fc.pre(catalog.visits.length > MOST_APART);
      const visit = sure(catalog.visits[chosen % catalog.visits.length]);
      const nodes = timeLine(catalog, { kind: 'visit', visit }, 'en', LINE, INK);
      const { dayAt, perPixel } = read(nodes);
      const dots = nodes.filter(({ name }) => name === 'circle');
      expect(dots.length).toBeLessThanOrEqual(MOST_APART + 2);
      const drawn = dots.map((dot) => dayAt(numberOf(dot, 'cx')));
      for (const { when } of catalog.visits) {
        const { earliest, latest } = extentOf(when);
        const away = drawn.map((day) => Math.abs(day - (earliest + latest + 1) / 2) / perPixel);
        expect(Math.min(...away)).toBeLessThanOrEqual(LINE.width / MOST_APART + 0.5);
      }
      expect(sure(dots.at(-1)).attributes.fill).toBe(INK.accent);
    }),
  );
});

test('there is no line where there is no visit', () => {
  const empty = { ...committedCatalog(), visits: [] };
  expect(timeLine(empty, { kind: 'none' }, 'en', LINE, INK)).toEqual([]);
});
