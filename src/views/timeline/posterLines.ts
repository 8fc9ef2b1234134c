/** Lines of the posters that are stretched with their panel. */
import type { Ruler } from '../../scene/timeline/ruler.ts';
import type { Frame } from '../../scene/timeline/scale.ts';
import { PAGE_INKS as INKS } from '../inks.ts';
import { withSteadyLines } from '../steadyLines.ts';
import { type SvgNode, svg } from '../svg.ts';

/** How many units of a stretched drawing are its width. */
const UNITS = 1e4;

/**
 * Lines that are stretched with their panel, which stay as thick as they are. Their data are of
 * `unitsOf` across and of CSS pixels down: a path has many lines in the characters of a few elements.
 */
export function stretched(paths: readonly SvgNode[]): SvgNode[] {
  if (paths.length === 0) return [];
  const box = { height: 100, viewBox: `0 0 ${UNITS} 100`, preserveAspectRatio: 'none' };
  return [svg('svg', { class: 'poster-lines', ...box }, paths.map(withSteadyLines))];
}

/** Pixels of a width in units of a stretched drawing, as exact as `sharesOf`. */
export function unitsOf(width: number): (x: number) => number {
  return (x) => Math.round((x / width) * UNITS);
}

/** The lines of a ruler from a height on, CSS pixels, down to the end of the picture. */
export function rulerLines({ lines }: Ruler, { width }: Frame, top: number): SvgNode[] {
  if (lines.length === 0) return [];
  const units = unitsOf(width);
  const d = lines.map((at) => `M${units(at)} ${top}v9999`).join('');
  return [svg('path', { d, stroke: INKS.line })];
}
