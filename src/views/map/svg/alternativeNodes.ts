/** Where else a stop may have been, as SVG: a line from where it is shown. */
import { shortWay } from '../../../scene/map/globe.ts';
import type { MapScene } from '../../../scene/map/map.ts';
import { type SvgNode, svg } from '../../svg.ts';
import type { MapFrame } from '../camera/frame.ts';
import type { Palette } from '../look/palette.ts';
import { pixelLines } from './copies.ts';
import { pathData } from './pathData.ts';

/** Thin broken lines, unlike the route; nothing where nobody disagrees. */
export function alternativeNodes(
  alternatives: MapScene['alternatives'],
  frame: MapFrame,
  palette: Palette,
): SvgNode[] {
  const lines = alternatives.flatMap((ends) => pixelLines(shortWay(ends), frame));
  if (lines.length === 0) return [];
  return [
    svg('path', {
      d: pathData(lines, false),
      fill: 'none',
      stroke: palette.area,
      'stroke-width': 1.4,
      'stroke-dasharray': '5 4',
    }),
  ];
}
