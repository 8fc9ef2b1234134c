/** The selected visit's route as SVG. */

import { shortWay } from '../../../scene/map/globe.ts';
import type { Box } from '../../../scene/map/labels.ts';
import type { Position } from '../../../scene/map/map.ts';
import type { Pixel } from '../../../scene/map/mercator.ts';
import { lineBoxes } from '../../../scene/timeline/lineBoxes.ts';
import { type SvgNode, svg } from '../../svg.ts';
import type { MapFrame } from '../camera/frame.ts';
import { ARROW_OUTLINE, ARROW_RIM, ARROW_SPACING } from '../look/arrowShape.ts';
import type { Palette } from '../look/palette.ts';
import { pixelLines } from './copies.ts';
import { pathData } from './pathData.ts';

/** A leg of the route shorter than this, in CSS pixels, has no room for an arrow. */
const ARROW_LEG = 44;

/** A dotted line with arrows on every leg that has room for one; nothing for fewer than two stops. */
export function routeNodes(
  route: readonly Position[],
  frame: MapFrame,
  palette: Palette,
): SvgNode[] {
  if (route.length < 2) return [];
  const lines = pixelLines(shortWay(route), frame);
  if (lines.length === 0) return [];
  const arrows = lines.flatMap((points) =>
    points.slice(1).flatMap((to, i) => arrowsOf(points[i] ?? to, to)),
  );
  return [
    svg('path', {
      d: pathData(lines, false),
      fill: 'none',
      stroke: palette.route,
      'stroke-width': 3,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
      'stroke-dasharray': '.3 5.7',
    }),
    ...(arrows.length > 0
      ? [
          svg('path', {
            d: pathData(arrows, true),
            fill: palette.route,
            stroke: palette.halo,
            'stroke-width': 2 * ARROW_RIM,
            'stroke-linejoin': 'round',
            'paint-order': 'stroke',
          }),
        ]
      : []),
  ];
}

/** Outlines of arrow heads, evenly spaced along a leg. */
function arrowsOf(from: Pixel, to: Pixel): Pixel[][] {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  if (length < ARROW_LEG) return [];
  const count = Math.max(1, Math.floor(length / ARROW_SPACING));
  return Array.from({ length: count }, (_, i) => {
    const share = (i + 0.5) / count;
    return ARROW_OUTLINE.map(([along, aside]) => ({
      x: from.x + dx * share + (dx * along - dy * aside) / length,
      y: from.y + dy * share + (dy * along + dx * aside) / length,
    }));
  });
}

/** Boxes along the route, which names must avoid. */
export function coveredByRoute(route: readonly Position[], frame: MapFrame): Box[] {
  return pixelLines(shortWay(route), frame).flatMap(lineBoxes);
}
