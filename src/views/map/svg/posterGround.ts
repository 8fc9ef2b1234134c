/** The ground of a map's poster: land, water, areas and the route. */
import type { MapScene } from '../../../scene/map/map.ts';
import { type SvgNode, svg } from '../../svg.ts';
import type { Basemap } from '../basemap/basemap.ts';
import { tilesOn } from '../basemap/tiles.ts';
import type { MapFrame } from '../camera/frame.ts';
import { alternativeNodes } from './alternativeNodes.ts';
import { areaNodes } from './areaNodes.ts';
import { antarctica, basemapNodes } from './basemapNodes.ts';
import { circleOf } from './circleOf.ts';
import { tilesNode } from './groundTiles.ts';
import { PAGE_PALETTE } from './palettes.ts';
import { boundsWithin } from './posterBounds.ts';
import { routeNodes } from './routeNodes.ts';

/** About 10 kB, compressed, are for the packs. The poster delays the rest of the page: it has little detail. */
const DETAIL = {
  ...{ tolerance: 2.6, leastArea: 28, grain: 10, mostOfPacks: 24_000 },
  ...{ isPlain: true, isRepeated: true },
};
/** What one of many pages has: fewer small islands, half as much of packs. */
const LITTLE = { ...DETAIL, leastArea: 48, mostOfPacks: 12_000 };
/** Areas that are smaller, CSS pixels across, are hidden by their markers, which are eight times as large. */
const LEAST_AREA = { least: 3 };
/** Of many pages: in the largest windows, dots are as large, and discs of what a page is about. */
const LEAST_OF_MANY = { least: 6, leastChosen: 10 };
/** A side longer than this, in CSS pixels, is longer than on any screen. */
const MOST = 8000;

type Options = {
  readonly scene: MapScene;
  readonly basemap: Basemap;
  /** What the map opens with in the usual panel. */
  readonly frame: MapFrame;
  /** What it opens with in panels of all sizes. */
  readonly whole: MapFrame;
  /** The zoom level of the largest panel. */
  readonly nearest: number;
  readonly isOfMany: boolean;
};

/** The ground at its largest, of the size of the bounds of what is shown; it overflows them. */
export function posterGround(options: Options): SvgNode {
  const { scene, basemap, frame, whole, nearest, isOfMany } = options;
  const bounds = boundsWithin(scene, frame);
  const growth = Math.min(
    2 ** (nearest - frame.zoom),
    MOST / Math.max(bounds.width, bounds.height),
  );
  const { width, height } = whole;
  const nodes = [
    ...landNodes(basemap, whole, isOfMany),
    ...areaNodes(scene.areas, whole, PAGE_PALETTE, {
      ...(isOfMany ? LEAST_OF_MANY : LEAST_AREA),
      ...{ isCutOff: true, circleOf },
    }),
    ...alternativeNodes(scene.alternatives, whole, PAGE_PALETTE),
    ...routeNodes(scene.route, whole, PAGE_PALETTE),
  ];
  const x = (frame.width - width) / 2 - bounds.left;
  const y = (frame.height - height) / 2 - bounds.top;
  return svg(
    'svg',
    {
      class: 'poster-ground',
      width: bounds.width * growth,
      height: bounds.height * growth,
      viewBox: `0 0 ${bounds.width.toFixed(2)} ${bounds.height.toFixed(2)}`,
      preserveAspectRatio: 'none',
      'aria-hidden': 'true',
    },
    [svg('svg', { x, y, width, height }, nodes)],
  );
}

/** Land and water. Many pages share their ground where somebody keeps squares of it. */
function landNodes(basemap: Basemap, whole: MapFrame, isOfMany: boolean): SvgNode[] {
  const { hasTile } = basemap;
  if (!isOfMany || !hasTile) {
    return basemapNodes(basemap, whole, PAGE_PALETTE, isOfMany ? LITTLE : DETAIL);
  }
  // The sea is the ground of the picture (`poster.css`).
  return [
    ...antarctica(whole, PAGE_PALETTE),
    ...tilesNode(tilesOn(whole).filter(({ tile }) => hasTile(tile))),
  ];
}
