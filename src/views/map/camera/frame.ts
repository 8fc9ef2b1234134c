/** What a map shows: the point in its middle, the zoom level, and its size on screen or paper. */
import type { Position } from '../../../scene/map.ts';
import { type Pixel, project, unproject } from '../../../scene/mercator.ts';

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

/** Web Mercator is cut off at this latitude; the poles would be infinitely far away. */
const POLE = 85.06;

/** Where a position is, in CSS pixels from the left and top of the map. */
export function pixelOf([longitude, latitude]: Position, frame: MapFrame): Pixel {
  const clamped = Math.min(POLE, Math.max(-POLE, latitude));
  const at = project([longitude, clamped], frame.zoom);
  const centre = project(frame.centre, frame.zoom);
  return { x: at.x - centre.x + frame.width / 2, y: at.y - centre.y + frame.height / 2 };
}

/** The frame moved by CSS pixels, to the right and down. */
export function movedBy(frame: MapFrame, { x, y }: Pixel): MapFrame {
  const centre = project(frame.centre, frame.zoom);
  return { ...frame, centre: unproject({ x: centre.x + x, y: centre.y + y }, frame.zoom) };
}

/** What a frame shows, as large as it fits into another size. */
export function resized(frame: MapFrame, { width, height }: Size): MapFrame {
  const scale = Math.min(width / frame.width, height / frame.height);
  return { width, height, centre: frame.centre, zoom: frame.zoom + Math.log2(scale) };
}

/** Shows all positions, as large as they fit between the paddings, at `maxZoom` at most. */
export function fitting(
  positions: readonly Position[],
  size: Size,
  padding: Padding,
  maxZoom: number,
): MapFrame {
  const pixels = positions.map((position) => project(position, 0));
  const [xs, ys] = [pixels.map(({ x }) => x), pixels.map(({ y }) => y)];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
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
