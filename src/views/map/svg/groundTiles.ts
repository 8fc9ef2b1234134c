/**
 * The ground in squares that the many pages of a large dossier share. Each is a drawing of its own, which pages
 * use at any of the zoom levels around its own.
 */
import { withSteadyLines } from '../../steadyLines.ts';
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
    svg('svg', { id: ID, width: UNIT, height: UNIT, viewBox }, nodes.map(withSteadyLines)),
  ]);
}

/** Shows squares in their places, each as a unit of a drawing of its own: so numbers are short. */
export function tilesNode(tiles: readonly PlacedTile[]): SvgNode[] {
  const [first] = tiles;
  if (!first) return [];
  const { x, y, side } = first;
  const placed = tiles.map((each) => ({
    tile: each.tile,
    ...{ across: Math.round((each.x - x) / side), down: Math.round((each.y - y) / side) },
  }));
  const [columns, rows] = [
    Math.max(...placed.map(({ across }) => across)) + 1,
    Math.max(...placed.map(({ down }) => down)) + 1,
  ];
  const over = OVERLAP / SIDE;
  return [
    svg(
      'svg',
      {
        ...{ x, y, width: columns * side, height: rows * side, overflow: 'visible' },
        viewBox: `${exact(over)} ${exact(over)} ${columns} ${rows}`,
      },
      placed.map(({ tile, across, down }) =>
        svg('use', {
          href: `${pathOfTile(tile)}#${ID}`,
          ...{ x: across, y: down },
        }),
      ),
    ),
  ];
}

/** Of a square, a hundredth of a pixel. */
const exact = (units: number): string => String(Math.round(units * 1e5) / 1e5);

/** A square with its overlap. It says so itself: there are many more uses of squares than squares. */
const UNIT = exact(1 + (2 * OVERLAP) / SIDE);
