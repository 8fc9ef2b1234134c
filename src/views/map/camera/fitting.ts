/** Frames for pictures: MapLibre computes its own. */
import { type Bounds, boundsOf } from '../../../scene/map/globe.ts';
import type { Position } from '../../../scene/map/map.ts';
import { project, unproject } from '../../../scene/map/mercator.ts';
import { type MapFrame, movedBy, type Padding, type Size } from './frame.ts';

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
