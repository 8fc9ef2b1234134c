/** What a map shows: the point in its middle, the zoom level, and its size on screen or paper. */

import { type Bounds, boundsOf, near, turned } from '../../../scene/globe.ts';
import type { Position } from '../../../scene/map.ts';
import { type Pixel, project, unproject, worldWidth } from '../../../scene/mercator.ts';

/** CSS pixels. */
export type Size = { readonly width: number; readonly height: number };

export type MapFrame = Size & { readonly centre: Position; readonly zoom: number };

/** Free space on each side, in CSS pixels. */
export type Padding = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/**
 * Where a position is, in CSS pixels from the left and top of the map. The world may be in it several
 * times; this is the nearest to its middle.
 */
export function pixelOf(position: Position, frame: MapFrame): Pixel {
  return pixelAlong(near(position, frame.centre[0]), frame);
}

/** The same, with 190° east to the right of 170° east: for what is drawn as a line or an outline. */
export function pixelAlong(position: Position, frame: MapFrame): Pixel {
  const at = project(position, frame.zoom);
  const centre = project(frame.centre, frame.zoom);
  return { x: at.x - centre.x + frame.width / 2, y: at.y - centre.y + frame.height / 2 };
}

/** A line or outline, once for each copy of the world in which it may be in sight. */
export function pixelLines(line: readonly Position[], frame: MapFrame): Pixel[][] {
  const pixels = line.map((position) => pixelAlong(position, frame));
  const [xs, world] = [pixels.map(({ x }) => x), worldWidth(frame.zoom)];
  const first = Math.ceil(-Math.max(...xs) / world);
  const last = Math.floor((frame.width - Math.min(...xs)) / world);
  return upTo(first, last).map((turn) => pixels.map(({ x, y }) => ({ x: x + turn * world, y })));
}

/**
 * What a frame shows of each copy of the world, from west to east: frames that have the same in sight
 * between 180° west and 180° east. `bleed` is how far beyond its edges it is drawn, in CSS pixels.
 */
export function copiesIn(frame: MapFrame, bleed: number): MapFrame[] {
  const [longitude, latitude] = frame.centre;
  const half = ((frame.width / 2 + bleed) / worldWidth(frame.zoom)) * 360;
  const copyAt = (at: number) => Math.floor((at + 180) / 360);
  return upTo(copyAt(longitude - half), copyAt(longitude + half)).map((turn) => ({
    ...frame,
    centre: [longitude - 360 * turn, latitude],
  }));
}

function upTo(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}

/** The frame moved by CSS pixels, to the right and down. */
export function movedBy(frame: MapFrame, { x, y }: Pixel): MapFrame {
  const centre = project(frame.centre, frame.zoom);
  const moved = unproject({ x: centre.x + x, y: centre.y + y }, frame.zoom);
  return { ...frame, centre: [turned(moved[0], 0), moved[1]] };
}

/** What a frame shows, as large as it fits into another size. */
export function resized(frame: MapFrame, { width, height }: Size): MapFrame {
  const scale = Math.min(width / frame.width, height / frame.height);
  return { width, height, centre: frame.centre, zoom: frame.zoom + Math.log2(scale) };
}

/** What is shown where there is nothing to show. */
const NOTHING: Bounds = [
  [0, 25],
  [0, 25],
];

/** Shows all positions, as large as they fit between the paddings, at `maxZoom` at most. */
export function fitting(
  positions: readonly Position[],
  size: Size,
  padding: Padding,
  maxZoom: number,
): MapFrame {
  return fittingBounds(boundsOf(positions) ?? NOTHING, size, padding, maxZoom);
}

/** The same for bounds. */
export function fittingBounds(
  [[west, south], [east, north]]: Bounds,
  size: Size,
  padding: Padding,
  maxZoom: number,
): MapFrame {
  const { x: left, y: top } = project([west, north], 0);
  const { x: right, y: bottom } = project([east, south], 0);
  const scale = Math.min(
    (size.width - padding.left - padding.right) / (right - left),
    (size.height - padding.top - padding.bottom) / (bottom - top),
  );
  const zoom = Math.min(maxZoom, Math.log2(scale));
  const middle = unproject({ x: (left + right) / 2, y: (top + bottom) / 2 }, 0);
  const aside = {
    x: (padding.right - padding.left) / 2,
    y: (padding.bottom - padding.top) / 2,
  };
  return movedBy({ ...size, centre: middle, zoom }, aside);
}
