/** What a map shows: the point in its middle, the zoom level, and its size on screen or paper. */

import { type Bounds, boundsOf, near, turned } from '../../../scene/globe.ts';
import type { Position } from '../../../scene/map.ts';
import { type Pixel, project, unproject, worldWidth } from '../../../scene/mercator.ts';

/** CSS pixels. */
export type Size = { readonly width: number; readonly height: number };

export type MapFrame = Size & {
  readonly centre: Position;
  readonly zoom: number;
  /** CSS pixels from its middle, to the right, where something covers a side: the middle of the rest. */
  readonly aside?: number | undefined;
};

/** Free space on each side, in CSS pixels. */
export type Padding = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/**
 * Where a position is, in CSS pixels from the left and top of the map. The world may be in it several
 * times; this is the nearest to its middle, or to the middle of what nothing covers.
 */
export function pixelOf(position: Position, frame: MapFrame): Pixel {
  const { centre, zoom, aside = 0 } = frame;
  return pixelAlong(near(position, centre[0] + degreesOf(aside, zoom)), frame);
}

/** Degrees of longitude of CSS pixels at a zoom level. */
export function degreesOf(pixels: number, zoom: number): number {
  return (pixels / worldWidth(zoom)) * 360;
}

/** The same, with 190° east to the right of 170° east: for what is drawn as a line or an outline. */
export function pixelAlong(position: Position, frame: MapFrame): Pixel {
  const at = project(position, frame.zoom);
  const centre = project(frame.centre, frame.zoom);
  return { x: at.x - centre.x + frame.width / 2, y: at.y - centre.y + frame.height / 2 };
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

/** Shows all positions, of which there must be one, as large as they fit between the paddings, at `maxZoom` at most. */
export function fitting(
  positions: readonly Position[],
  size: Size,
  padding: Padding,
  maxZoom: number,
): MapFrame {
  const bounds = boundsOf(positions);
  if (!bounds) throw new RangeError('No positions to be shown');
  return fittingBounds(bounds, size, padding, maxZoom);
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
