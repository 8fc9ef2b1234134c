/**
 * The ground in squares that the many pages of a large dossier share. Each is a drawing of its own, which pages
 * use at any of the zoom levels around its own.
 */
import { type SvgNode, svg } from '../../svg.ts';
import type { Basemap } from '../basemap/basemap.ts';
import {
  frameOfTile,
  type GroundTile,
  type PlacedTile,
  pathOfTile,
  SIDE,
} from '../basemap/tiles.ts';
import { basemapNodes } from './basemapNodes.ts';
import { PAGE_PALETTE } from './palettes.ts';

/** Neighbours overlap by so much on each side, so that no seam shows between them. */
const OVERLAP = 1;
/** The id of what is used of a file. */
const ID = 'g';
/** Its shapes are simplified before: so lines meet where one square ends and the next begins. */
const DETAIL = { tolerance: 0, leastArea: 0, grain: 10, isPlain: true };

/** What a square shows on the sea, as the root of an SVG; undefined where there is only sea. */
export function tileNode(basemap: Basemap, tile: GroundTile): SvgNode | undefined {
  const frame = frameOfTile(tile);
  const coarse = basemap.coarseTiles ?? basemap.coarse;
  // The sea is the page's own.
  const nodes = basemapNodes({ ...basemap, coarse }, frame, PAGE_PALETTE, DETAIL).filter(
    ({ name }) => name !== 'rect',
  );
  if (nodes.length === 0) return undefined;
  const [least, size] = [-OVERLAP, SIDE + 2 * OVERLAP];
  const viewBox = [least, least, size, size].join(' ');
  return svg('svg', { xmlns: 'http://www.w3.org/2000/svg' }, [
    svg('symbol', { id: ID, viewBox }, nodes.map(withSteadyLines)),
  ]);
}

/** Style sheets of a page do not reach into a file. */
function withSteadyLines(node: SvgNode): SvgNode {
  const isLine = node.name === 'path' && 'stroke' in node.attributes;
  return svg(
    node.name,
    { ...node.attributes, 'vector-effect': isLine ? 'non-scaling-stroke' : undefined },
    node.children.map((child) => (typeof child === 'string' ? child : withSteadyLines(child))),
  );
}

/** Shows a square in its place. */
export function tileUse({ tile, x, y, side }: PlacedTile): SvgNode {
  const over = (OVERLAP * side) / SIDE;
  return svg('use', {
    href: `${pathOfTile(tile)}#${ID}`,
    ...{ x: x - over, y: y - over, width: side + 2 * over, height: side + 2 * over },
  });
}
