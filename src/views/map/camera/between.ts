/** The way of a map from one frame to another. */
import { near } from '../../../scene/map/globe.ts';
import { project, unproject } from '../../../scene/map/mercator.ts';
import { type MapFrame, pixelAlong } from './frame.ts';

/**
 * The frame after a share of the way, from 0 to 1. Where the zoom level changes, the point that both
 * frames have at the same pixel stays there all the way.
 */
export function between(from: MapFrame, to: MapFrame, share: number): MapFrame {
  if (share >= 1) return to;
  const zoom = from.zoom + (to.zoom - from.zoom) * share;
  const part = partOf(from.zoom, to.zoom, zoom) ?? share;
  const [a, b] = [project(from.centre, 0), project(near(to.centre, from.centre[0]), 0)];
  const middle = { x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part };
  return { ...to, centre: near(unproject(middle, 0), 0), zoom };
}

/** The share of the way that the centre has gone at a zoom level; undefined if that stays the same. */
function partOf(from: number, to: number, now: number): number | undefined {
  const whole = 2 ** -from - 2 ** -to;
  return Math.abs(to - from) < 1e-6 ? undefined : (2 ** -from - 2 ** -now) / whole;
}

/** Levels of zoom, and widths of the map, that a drawing can be moved and enlarged without a gap. */
const LEVELS = 2;
const WIDTHS = 1.5;

/** Whether what is drawn of one frame can be moved to another without showing much of nothing. */
export function isNearby(from: MapFrame, to: MapFrame): boolean {
  if (Math.abs(from.zoom - to.zoom) > LEVELS) return false;
  const { x, y } = pixelAlong(near(to.centre, from.centre[0]), from);
  const [across, down] = [x - from.width / 2, y - from.height / 2];
  return Math.abs(across) < from.width * WIDTHS && Math.abs(down) < from.height * WIDTHS;
}
