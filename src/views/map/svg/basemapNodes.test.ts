import { expect, test } from 'vitest';
import { committedBasemap } from '../../../testing/basemap.ts';
import { markup, type SvgNode } from '../../svg.ts';
import { PALETTES } from '../look/palette.ts';
import { basemapNodes, groundOf } from './basemapNodes.ts';

const DETAIL = { tolerance: 1 };
const size = { width: 600, height: 400 };
const textOf = (nodes: readonly SvgNode[]) => nodes.map(markup).join('');

/** Path data of what is filled. */
const areasIn = (nodes: readonly (SvgNode | string)[]): string[] =>
  nodes.flatMap((node) => {
    if (typeof node === 'string') return [];
    const { d, fill } = node.attributes;
    const own = typeof d === 'string' && fill !== 'none' ? [d] : [];
    return [...own, ...areasIn(node.children)];
  });

test.each([
  { what: 'the world twice', frame: { ...size, width: 1400, centre: [150, 20], zoom: 1 } },
  { what: 'a part of the region', frame: { ...size, centre: [24, 56], zoom: 5.2 } },
  { what: 'the region alone', frame: { ...size, centre: [30, 56], zoom: 7 } },
] as const)(
  '$what in two palettes: each as it is alone, of lines that are worked out once',
  ({ frame }) => {
    let shapes = 0;
    const basemap = committedBasemap();
    const counted = {
      ...basemap,
      coarse: <G>(shape: G): G => {
        shapes += 1;
        return shape;
      },
    };
    const ground = groundOf(counted, frame, DETAIL);
    const { light, dark } = PALETTES;
    expect(textOf(ground(light))).toBe(textOf(basemapNodes(basemap, frame, light, DETAIL)));
    const areas = areasIn(ground(light));
    expect(new Set(areas).size).toBe(areas.length);
    const first = shapes;
    expect(first).toBeGreaterThan(0);
    expect(textOf(ground(dark))).toBe(textOf(basemapNodes(basemap, frame, dark, DETAIL)));
    expect(shapes).toBe(first);
  },
);

test('a picture wider than the world has the world once, and refers to it for each other copy', () => {
  const frame = { ...size, width: 1400, centre: [150, 20], zoom: 0 } as const;
  const basemap = committedBasemap();
  const drawn = (isRepeated: boolean) =>
    basemapNodes(basemap, frame, PALETTES.light, { ...DETAIL, isRepeated });
  const [world, ...uses] = drawn(true).filter(({ name }) => name === 'g' || name === 'use');
  expect(world?.attributes.id).toBe('_world');
  expect(uses.map(({ attributes }) => attributes)).toEqual(
    [-512, 512, 1024].map((x) => ({ href: '#_world', x })),
  );
  const middle = frame.width / 2 - (150 / 360) * 512;
  const [land = ''] = areasIn(world?.children ?? []);
  const starts = [...land.matchAll(/M(-?[\d.]+)/g)].map(([, x]) => Number(x) - middle);
  expect(Math.max(...starts.map(Math.abs))).toBeLessThanOrEqual(257);
  expect(textOf(drawn(true)).length).toBeLessThan(0.5 * textOf(drawn(false)).length);
  const near = { ...frame, zoom: 2 };
  const detail = { ...DETAIL, isRepeated: true };
  expect(textOf(basemapNodes(basemap, near, PALETTES.light, detail))).toBe(
    textOf(basemapNodes(basemap, near, PALETTES.light, DETAIL)),
  );
});
