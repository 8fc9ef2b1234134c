/** The ground of a map's poster: land, water, areas and the route. */
import type { MapScene } from '../../../scene/map/map.ts';
import type { Pixel } from '../../../scene/map/mercator.ts';
import { type SvgNode, svg } from '../../svg.ts';
import type { Basemap } from '../basemap/basemap.ts';
import { tilesOn } from '../basemap/tiles.ts';
import { type MapFrame, movedBy, type Size } from '../camera/frame.ts';
import { alternativeNodes } from './alternativeNodes.ts';
import { areaNodes } from './areaNodes.ts';
import { antarctica, BLEED, basemapNodes, type Detail } from './basemapNodes.ts';
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
/** What only low, high and very large panels show, in most of which it is less than half as large. */
const FAR = { ...DETAIL, tolerance: 9, leastArea: 300, grain: 30 };
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
  /** What it opens with in the usual panels, and in far ones, too (`mapPoster.ts`). Both have the same middle. */
  readonly whole: MapFrame;
  readonly around: MapFrame;
  /** The zoom level of the largest panel. */
  readonly nearest: number;
  readonly isOfMany: boolean;
};

/** The ground at its largest, of the size of the bounds of what is shown; it overflows them. */
export function posterGround(options: Options): SvgNode {
  const { scene, frame, around, nearest, isOfMany } = options;
  const bounds = boundsWithin(scene, frame);
  const growth = Math.min(
    2 ** (nearest - frame.zoom),
    MOST / Math.max(bounds.width, bounds.height),
  );
  const { width, height } = around;
  const nodes = [
    ...landNodes(options),
    ...areaNodes(scene.areas, around, PAGE_PALETTE, {
      ...(isOfMany ? LEAST_OF_MANY : LEAST_AREA),
      ...{ isCutOff: true, circleOf },
    }),
    ...alternativeNodes(scene.alternatives, around, PAGE_PALETTE),
    ...routeNodes(scene.route, around, PAGE_PALETTE),
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

/**
 * Land and water on the sea, which is the ground of the picture (`poster.css`). Many pages share their ground where
 * somebody keeps squares of it.
 */
function landNodes({ basemap, whole, around, isOfMany }: Options): SvgNode[] {
  const { hasTile } = basemap;
  if (isOfMany && hasTile) {
    return [
      ...antarctica(around, PAGE_PALETTE),
      ...tilesNode(tilesOn(around).filter(({ tile }) => hasTile(tile))),
    ];
  }
  return [
    ...farNodes(basemap, whole, around),
    placed(whole, around, landOf(basemap, whole, isOfMany ? LITTLE : DETAIL)),
  ];
}

/** What a frame shows on the sea. */
function landOf(basemap: Basemap, frame: MapFrame, detail: Detail): SvgNode[] {
  const [_sea, ...land] = basemapNodes(basemap, frame, PAGE_PALETTE, detail);
  return land;
}

/** CSS pixels; lines go on a little farther, so none ends there. */
const BEYOND = BLEED - 1;

/** The world around a frame, in those strips of a larger one with the same middle that are beside it. */
function farNodes(basemap: Basemap, { width, height }: MapFrame, around: MapFrame): SvgNode[] {
  const land = { ...basemap, packs: undefined, atlas: undefined, hasRegion: false };
  const [across, down] = [(around.width - width) / 2, (around.height - height) / 2];
  const strips = [-1, 1].flatMap((side) => [
    { size: { width: across, height: around.height }, x: (side * (width + across)) / 2, y: 0 },
    { size: { width, height: down }, x: 0, y: (side * (height + down)) / 2 },
  ]);
  return strips
    .filter(({ size }) => size.width > 0 && size.height > 0)
    .map(({ size, ...at }) => {
      const strip = { ...movedBy(around, at), ...size };
      return placed(strip, around, landOf(land, strip, FAR), at);
    });
}

/**
 * A part of a frame, so many CSS pixels from its middle. It goes on a little beyond its own frame, over what is beside
 * it, so that no seam shows.
 */
function placed(
  part: Size,
  around: Size,
  nodes: readonly SvgNode[],
  { x, y }: Pixel = { x: 0, y: 0 },
): SvgNode {
  const [width, height] = [part.width + 2 * BEYOND, part.height + 2 * BEYOND];
  const left = (around.width - width) / 2 + x;
  const top = (around.height - height) / 2 + y;
  const viewBox = [-BEYOND, -BEYOND, width, height].join(' ');
  return svg('svg', { x: left, y: top, width, height, viewBox }, nodes);
}
