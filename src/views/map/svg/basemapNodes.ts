/** Land, water and borders of a frame as SVG: cut to it, and without what it is too small to show. */
import type { Feature, Geometry, Position } from 'geojson';
import type { Box } from '../../../scene/labels.ts';
import type { Pixel } from '../../../scene/mercator.ts';
import { type SvgNode, svg } from '../../svg.ts';
import type { Basemap } from '../basemap/basemap.ts';
import { type MapFrame, pixelOf } from '../camera/frame.ts';
import { atZoom } from '../look/atZoom.ts';
import { NARROW_RIVERS_ZOOM, REGION_ZOOM, URBAN_OPACITY, WIDTHS } from '../look/look.ts';
import type { Palette } from '../look/palette.ts';
import { clipLine, clipRing } from './clip.ts';
import { pathData } from './pathData.ts';
import { simplifyLine, simplifyRing } from './simplify.ts';

/** CSS pixels around the frame within which lines go on, so that none is seen to end. */
const BLEED = 8;

/** How one collection of the basemap is drawn. */
type Drawing = {
  readonly layer: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly filter?: (feature: Feature) => boolean;
  /** A plain picture can do without. */
  readonly isFine?: boolean;
};

/** How much of the land a picture has; the less, the fewer bytes. */
export type Detail = {
  /** CSS pixels by which nothing is off. */
  readonly tolerance: number;
  /** Square CSS pixels that an island or a lake has at least. */
  readonly leastArea?: number;
  /** What places are rounded to, tenths of a CSS pixel. */
  readonly grain?: number;
  /** Without the smallest rivers and the edges of borders. */
  readonly isPlain?: boolean;
};

/** The basemap of a frame. */
export function basemapNodes(
  { geometry, hasRegion }: Basemap,
  frame: MapFrame,
  palette: Palette,
  detail: Detail,
): SvgNode[] {
  const { width, height, zoom } = frame;
  const whole = { left: -BLEED, top: -BLEED, right: width + BLEED, bottom: height + BLEED };
  const draw = (drawings: readonly Drawing[], box: Box) =>
    drawings.flatMap(({ layer, attributes, filter }) => {
      const features = (geometry[layer]?.features ?? []).filter(filter ?? (() => true));
      const data = features.map((each) => dataOf(each.geometry, frame, box, detail)).join('');
      return data ? [svg('path', { d: data, ...attributes })] : [];
    });
  const sea = svg('rect', { width, height, fill: palette.water });
  const isKept = ({ isFine = false }: Drawing) => !(isFine && detail.isPlain);
  const world = draw(worldDrawings(palette, zoom).filter(isKept), whole);
  const region = hasRegion && zoom >= REGION_ZOOM ? regionBox(geometry, frame) : undefined;
  if (!region) return [sea, ...world];
  const inside = intersection(region, whole);
  if (!inside) return [sea, ...world];
  // Shores are the edges of the land, which also ends at the region's frame: that edge is cut off.
  const box = shrunk(inside, whole);
  const shown = {
    x: box.left,
    y: box.top,
    width: box.right - box.left,
    height: box.bottom - box.top,
  };
  const near = svg(
    'svg',
    { ...shown, viewBox: [shown.x, shown.y, shown.width, shown.height].join(' ') },
    [
      svg('rect', { ...shown, fill: palette.water }),
      ...draw(regionDrawings(palette, zoom).filter(isKept), inside),
    ],
  );
  return [sea, ...(isSame(inside, whole) ? [] : world), near];
}

function worldDrawings(palette: Palette, zoom: number): Drawing[] {
  return [
    { layer: 'world-land', attributes: { fill: palette.land } },
    { layer: 'world-lakes', attributes: { fill: palette.water } },
    ...(zoom >= 3
      ? [{ layer: 'world-rivers', attributes: line(palette.river, WIDTHS.worldRiver, zoom) }]
      : []),
    ...borderDrawings('world-borders', palette, zoom),
  ];
}

function regionDrawings(palette: Palette, zoom: number): Drawing[] {
  const river = line(palette.river, WIDTHS.wideRiver, zoom);
  const level = ({ properties }: Feature) => Number(properties?.l);
  return [
    {
      layer: 'region-land',
      attributes: {
        ...line(palette.shore, WIDTHS.shore, zoom),
        fill: palette.land,
        'fill-rule': 'evenodd',
      },
    },
    {
      layer: 'region-urban',
      attributes: { fill: palette.urban, opacity: atZoom(URBAN_OPACITY, zoom, 1) },
    },
    { layer: 'region-rivers', attributes: river, filter: (feature) => level(feature) <= 1 },
    {
      layer: 'region-rivers',
      attributes: { ...river, ...line(palette.river, WIDTHS.narrowRiver, zoom) },
      filter: (feature) =>
        level(feature) > 1 && (level(feature) <= 2 || zoom >= NARROW_RIVERS_ZOOM),
      isFine: true,
    },
    ...borderDrawings('region-borders', palette, zoom),
  ];
}

function borderDrawings(layer: string, palette: Palette, zoom: number): Drawing[] {
  const width = atZoom(WIDTHS.border, zoom);
  return [
    { layer, attributes: line(palette.borderCase, WIDTHS.borderCase, zoom), isFine: true },
    {
      layer,
      attributes: {
        ...line(palette.border, WIDTHS.border, zoom),
        'stroke-dasharray': `${tenth(3 * width)} ${tenth(1.6 * width)}`,
      },
    },
  ];
}

function line(colour: string, scale: Parameters<typeof atZoom>[0], zoom: number) {
  return {
    fill: 'none',
    stroke: colour,
    'stroke-width': atZoom(scale, zoom),
    'stroke-linejoin': 'round',
  };
}

function dataOf(
  geometry: Geometry,
  frame: MapFrame,
  box: Box,
  { tolerance, leastArea, grain }: Detail,
): string {
  const pixels = (positions: readonly Position[]): Pixel[] =>
    positions.map(([longitude = 0, latitude = 0]) => pixelOf([longitude, latitude], frame));
  const rings = (polygon: readonly Position[][]) =>
    polygon
      .map(pixels)
      .filter((ring) => isNear(ring, box))
      .map((ring) => simplifyRing(clipRing(ring.slice(1), box), tolerance, leastArea));
  const lines = (parts: readonly Position[][]) =>
    parts
      .map(pixels)
      .filter((part) => isNear(part, box))
      .flatMap((part) => clipLine(part, box))
      .map((part) => simplifyLine(part, tolerance));
  switch (geometry.type) {
    case 'Polygon':
      return pathData(rings(geometry.coordinates), true, grain);
    case 'MultiPolygon':
      return pathData(geometry.coordinates.flatMap(rings), true, grain);
    case 'LineString':
      return pathData(lines([geometry.coordinates]), false, grain);
    case 'MultiLineString':
      return pathData(lines(geometry.coordinates), false, grain);
    default:
      return '';
  }
}

/** Whether something of a line can be within a box. */
function isNear(points: readonly Pixel[], { left, top, right, bottom }: Box): boolean {
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    north = Math.min(north, y);
    south = Math.max(south, y);
  }
  return west <= right && east >= left && north <= bottom && south >= top;
}

/** The region's frame in CSS pixels: on Mercator meridians and parallels are straight. */
function regionBox(geometry: Basemap['geometry'], frame: MapFrame): Box | undefined {
  const outline = geometry['region-frame']?.features[0]?.geometry;
  if (outline?.type !== 'Polygon') return undefined;
  const corners = (outline.coordinates[0] ?? []).map(([longitude = 0, latitude = 0]) =>
    pixelOf([longitude, latitude], frame),
  );
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  return {
    left: Math.min(...xs),
    top: Math.min(...ys),
    right: Math.max(...xs),
    bottom: Math.max(...ys),
  };
}

function intersection(a: Box, b: Box): Box | undefined {
  const both = {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
  return both.left < both.right && both.top < both.bottom ? both : undefined;
}

/** A box smaller by a pixel or two, and on whole ones, wherever it ends before another. */
function shrunk(box: Box, whole: Box): Box {
  return {
    left: box.left > whole.left ? Math.ceil(box.left) + 1 : box.left,
    top: box.top > whole.top ? Math.ceil(box.top) + 1 : box.top,
    right: box.right < whole.right ? Math.floor(box.right) - 1 : box.right,
    bottom: box.bottom < whole.bottom ? Math.floor(box.bottom) - 1 : box.bottom,
  };
}

function isSame(a: Box, b: Box): boolean {
  return a.left === b.left && a.top === b.top && a.right === b.right && a.bottom === b.bottom;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
