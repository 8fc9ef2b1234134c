/** What a map shows: a point in its middle, a zoom level, and its size on the screen or on paper. */
import type { Position } from '../../../scene/map.ts';
import { type Pixel, project, unproject } from '../../../scene/mercator.ts';

/** CSS pixels. */
export type Size = { readonly width: number; readonly height: number };

export type MapFrame = Size & { readonly centre: Position; readonly zoom: number };

/** CSS pixels that stay free at each side. */
export type Padding = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/** Beyond this latitude Web Mercator has no end. */
const POLE = 85.06;

/** CSS pixels from the left and top of the map. */
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

/** What a frame shows, as large as it goes into another size. */
export function resized(frame: MapFrame, { width, height }: Size): MapFrame {
  const scale = Math.min(width / frame.width, height / frame.height);
  return { width, height, centre: frame.centre, zoom: frame.zoom + Math.log2(scale) };
}

/** All the positions, as near as they fit between the paddings and no nearer than `maxZoom`. */
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
