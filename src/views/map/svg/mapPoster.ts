/**
 * The map as a picture that is in a page before any script and fits a panel of any size. The style
 * sheet gives what is shown (its bounds) the same room as `camera.ts` does; land and water are drawn
 * in those bounds and beyond, and markers and names stand at shares of them at their own size. So
 * every marker is where the interactive map will have it.
 */
import type { Box } from '../../../scene/labels.ts';
import type { MapScene } from '../../../scene/map.ts';
import { PAGE_INKS } from '../../inks.ts';
import { type SvgNode, svg } from '../../svg.ts';
import { SANS } from '../../textWidth.ts';
import type { Basemap } from '../basemap/basemap.ts';
import { basemapNames, type OwnPlace } from '../basemap/names.ts';
import { openingFrame } from '../camera/camera.ts';
import { type MapFrame, pixelOf, type Size } from '../camera/frame.ts';
import { areaNodes } from './areaNodes.ts';
import { basemapNodes } from './basemapNodes.ts';
import { markerNodes } from './markerNodes.ts';
import { nameNodes } from './nameNodes.ts';
import { PAGE_PALETTE } from './palettes.ts';
import { coveredBy, placedMarkers } from './placedMarkers.ts';
import { coveredByRoute, routeNodes } from './routeNodes.ts';
import { maximumZoom } from './svgMap.ts';

export type MapPoster = {
  /**
   * Land, water, areas and the route, of the size of the bounds of what is shown; it goes on beyond
   * them. It is as large as at the nearest that the map comes, to be made smaller where there is no
   * room for that, and never larger.
   */
  readonly ground: SvgNode;
  /** Names and markers on a wide and on a narrow page, to be laid over the bounds. */
  readonly marks: Readonly<Record<Width, SvgNode>>;
};

type Width = 'wide' | 'narrow';

type Options = {
  readonly scene: MapScene;
  readonly basemap: Basemap;
  readonly ownPlaces: readonly OwnPlace[];
  /** The address of a place's own page. */
  readonly linkTo: (placeId: string) => string;
};

/** The map panel of a window of 1440 × 900 and of a telephone, and what lies over it there. */
const USUAL: Readonly<Record<Width, { readonly size: Size; readonly obstacles: readonly Box[] }>> =
  {
    wide: {
      size: { width: 993.6, height: 460 },
      obstacles: [
        { left: 893, top: 14, right: 980, bottom: 182 },
        { left: 748, top: 436, right: 994, bottom: 460 },
        { left: 14, top: 409, right: 130, bottom: 449 },
      ],
    },
    narrow: {
      size: { width: 390, height: 300 },
      obstacles: [
        { left: 8, top: 8, right: 382, bottom: 86 },
        { left: 144, top: 276, right: 390, bottom: 300 },
        { left: 8, top: 225, right: 54, bottom: 271 },
      ],
    },
  };
/** Panels of other windows, which have to be covered, too. */
const OTHERS: readonly Size[] = [
  { width: 1472, height: 640 },
  { width: 640, height: 480 },
  { width: 800, height: 300 },
  { width: 300, height: 240 },
];
/** It is there before the rest and gives way to the map itself, so it says no more than it must. */
const DETAIL = { tolerance: 2.2, leastArea: 20, grain: 10, isPlain: true };
/** Larger bounds than any screen need not be told apart. */
const MOST = 8000;

/** The map as it opens; undefined where there is nothing to be shown on it. */
export function mapPoster({ scene, basemap, ownPlaces, linkTo }: Options): MapPoster | undefined {
  const most = maximumZoom(basemap);
  const frameOf = (size: Size) => openingFrame(scene, size, most);
  const frame = frameOf(USUAL.wide.size);
  if (!frame) return undefined;
  const bounds = boundsWithin(scene, frame);
  const nearest = openingFrame(scene, { width: 1e9, height: 1e9 }, most)?.zoom ?? frame.zoom;
  const growth = Math.min(
    2 ** (nearest - frame.zoom),
    MOST / Math.max(bounds.width, bounds.height),
  );
  const names = basemapNames(basemap.labels, scene.language, ownPlaces);

  const marksOf = (width: Width): SvgNode => {
    const { size, obstacles } = USUAL[width];
    const own = frameOf(size) ?? frame;
    const box = boundsWithin(scene, own);
    const placed = placedMarkers(scene, own, most, obstacles);
    const covered = [...obstacles, ...coveredBy(placed), ...coveredByRoute(scene.route, own)];
    const share = (value: number, start: number, length: number) =>
      `${Math.round(((value - start) / length) * 1e5) / 1e3}%`;
    const across = (x: number) => share(x, box.left, box.width);
    const down = (y: number) => share(y, box.top, box.height);
    const markers = [...placed].reverse().map((each) => {
      const { marker, at, nameBox } = each;
      const moved = nameBox && {
        left: nameBox.left - at.x,
        right: nameBox.right - at.x,
        top: nameBox.top - at.y,
        bottom: nameBox.bottom - at.y,
      };
      const [drawn] = markerNodes(
        [{ ...each, at: { x: 0, y: 0 }, nameBox: moved }],
        PAGE_INKS,
        PAGE_PALETTE,
      );
      const link = {
        href: linkTo(marker.placeId),
        'aria-label': marker.label,
        'data-to': `place:${marker.placeId}`,
      };
      return svg('svg', { x: across(at.x), y: down(at.y), overflow: 'visible' }, [
        svg('a', link, drawn?.children ?? []),
      ]);
    });
    return svg('svg', { class: `poster-${width}`, 'font-family': SANS }, [
      ...nameNodes(names, own, PAGE_PALETTE, covered, scene.language).map((node) =>
        inShares(node, across, down),
      ),
      ...markers,
    ]);
  };

  return {
    ground: groundOf(scene, basemap, frame, frameOf, growth),
    marks: { wide: marksOf('wide'), narrow: marksOf('narrow') },
  };
}

function groundOf(
  scene: MapScene,
  basemap: Basemap,
  frame: MapFrame,
  frameOf: (size: Size) => MapFrame | undefined,
  growth: number,
): SvgNode {
  const sizes = [USUAL.wide.size, USUAL.narrow.size, ...OTHERS];
  const bounds = boundsWithin(scene, frame);
  const seen = sizes.flatMap((size) => {
    const other = frameOf(size);
    return other ? [seenBy(other, frame)] : [];
  });
  // As far to either side, so that the middle stays the middle.
  const reach = (end: number, middle: number) => Math.abs(end - middle);
  const [x, y] = [frame.width / 2, frame.height / 2];
  const half = {
    x: Math.max(...seen.flatMap(({ left, right }) => [reach(left, x), reach(right, x)])),
    y: Math.max(...seen.flatMap(({ top, bottom }) => [reach(top, y), reach(bottom, y)])),
  };
  const whole = { ...frame, width: Math.ceil(2 * half.x), height: Math.ceil(2 * half.y) };
  const { width, height } = whole;
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
    [
      svg(
        'svg',
        {
          x: (frame.width - width) / 2 - bounds.left,
          y: (frame.height - height) / 2 - bounds.top,
          width,
          height,
        },
        [
          ...basemapNodes(basemap, whole, PAGE_PALETTE, DETAIL),
          ...areaNodes(scene.areas, whole, PAGE_PALETTE),
          ...routeNodes(scene.route, whole, PAGE_PALETTE),
        ],
      ),
    ],
  );
}

/** What another frame shows, CSS pixels of this one. */
function seenBy(other: MapFrame, frame: MapFrame): Box {
  const scale = 2 ** (frame.zoom - other.zoom);
  const { x, y } = pixelOf(other.centre, frame);
  const [across, down] = [(other.width / 2) * scale, (other.height / 2) * scale];
  return { left: x - across, right: x + across, top: y - down, bottom: y + down };
}

/** The least box around all that a scene opens with; of a single place, a pixel. */
function boundsWithin(scene: MapScene, frame: MapFrame): Box & Size {
  const chosen = scene.markers.filter(({ placeId }) => scene.context.includes(placeId));
  const shown = chosen.length > 0 ? chosen : scene.markers;
  const pixels = shown.map(({ position }) => pixelOf(position, frame));
  const [xs, ys] = [pixels.map(({ x }) => x), pixels.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top];
  const least = { width: Math.max(1, width), height: Math.max(1, height) };
  // A pixel that is made up lies around what there is.
  const begins = { left: left - (least.width - width) / 2, top: top - (least.height - height) / 2 };
  return {
    ...begins,
    ...least,
    right: begins.left + least.width,
    bottom: begins.top + least.height,
  };
}

const ACROSS = new Set(['x', 'cx']);
const DOWN = new Set(['y', 'cy']);

/** A node, and the nodes within it, at shares of the bounds instead of at pixels. */
function inShares(
  node: SvgNode,
  across: (x: number) => string,
  down: (y: number) => string,
): SvgNode {
  const attributes = Object.fromEntries(
    Object.entries(node.attributes).map(([key, value]) => {
      if (ACROSS.has(key)) return [key, across(Number(value))];
      return [key, DOWN.has(key) ? down(Number(value)) : value];
    }),
  );
  const children = node.children.map((child) =>
    typeof child === 'string' ? child : inShares(child, across, down),
  );
  return { ...node, attributes, children };
}
