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
