import type { MapArea } from '../../../scene/map/map.ts';
import type { Pixel } from '../../../scene/map/mercator.ts';
import { outline } from '../../../scene/map/outline.ts';
import { type SvgNode, svg } from '../../svg.ts';
import type { MapFrame } from '../camera/frame.ts';
import type { Palette } from '../look/palette.ts';
import { pixelLines } from './copies.ts';
import { pathData } from './pathData.ts';
import { simplifyRing } from './simplify.ts';

/** How far an outline may be off, CSS pixels: a small one needs few of its points. */
const TOLERANCE = 0.15;

type AreaOptions = {
  /** Of areas that are not chosen, only what is at least so many CSS pixels across. */
  readonly least?: number;
  /** Of those that are chosen. */
  readonly leastChosen?: number;
  /** Path data of an outline; empty of one that is not drawn. */
  readonly dataOf?: (ring: readonly Pixel[]) => string;
};

/** The areas of places whose position is only roughly known, as SVG. */
export function areaNodes(
  areas: readonly MapArea[],
  frame: MapFrame,
  palette: Palette,
  { least = 0, leastChosen = 0, dataOf = areaData }: AreaOptions = {},
): SvgNode[] {
  return areas.flatMap(({ position, radius, emphasis }) => {
    const isChosen = emphasis === 'selected' || emphasis === 'related';
    const rings = pixelLines(outline(position, radius), frame).filter((ring) =>
      isAcross(ring, isChosen ? leastChosen : least),
    );
    const d = rings.map(dataOf).join('');
    if (d === '') return [];
    const [fill, edge] = isChosen
      ? [0.08, 0.9]
      : emphasis === 'dimmed'
        ? [0.02, 0.2]
        : [0.05, 0.45];
    const colour = isChosen ? palette.area : palette.areaPlain;
    return svg('path', {
      d,
      fill: colour,
      'fill-opacity': fill,
      stroke: colour,
      'stroke-width': 1.3,
      'stroke-opacity': edge,
      'stroke-dasharray': '3.9 2.6',
    });
  });
}

/** Path data of an outline, of as few points as it needs; empty of one that is too small to have any. */
export function areaData(ring: readonly Pixel[]): string {
  const line = simplifyRing(ring, TOLERANCE, 0);
  return line.length > 0 ? pathData([line], true) : '';
}

/** Whether a ring has two points so far apart, one beside or below the other. */
function isAcross(ring: readonly Pixel[], least: number): boolean {
  const xs = ring.map(({ x }) => x);
  const ys = ring.map(({ y }) => y);
  return Math.max(...xs) - Math.min(...xs) >= least || Math.max(...ys) - Math.min(...ys) >= least;
}
