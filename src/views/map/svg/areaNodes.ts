import type { MapArea } from '../../../scene/map/map.ts';
import type { Pixel } from '../../../scene/map/mercator.ts';
import { outline } from '../../../scene/map/outline.ts';
import { type SvgNode, svg } from '../../svg.ts';
import type { MapFrame } from '../camera/frame.ts';
import type { Palette } from '../look/palette.ts';
import type { Circle } from './circleOf.ts';
import { pixelLines } from './copies.ts';
import { pathData } from './pathData.ts';
import { simplifyRing } from './simplify.ts';

/** How far an outline may be off, CSS pixels: a small one needs few of its points. */
const TOLERANCE = 0.15;

/** Of a line around an area, CSS pixels. */
const EDGE = 1.3;

type AreaOptions = {
  /** Of areas that are not chosen, only what is at least so many CSS pixels across. */
  readonly least?: number;
  /** Of those that are chosen. */
  readonly leastChosen?: number;
  /** Nothing is seen above and below the frame, of which areas are left out then. Those beside it always are. */
  readonly isCutOff?: boolean;
  /** An outline as a circle, in fewer characters, where it is as good as one. */
  readonly circleOf?: (ring: readonly Pixel[]) => Circle | undefined;
};

/** The areas of places whose position is only roughly known, as SVG. */
export function areaNodes(
  areas: readonly MapArea[],
  frame: MapFrame,
  palette: Palette,
  { least = 0, leastChosen = 0, isCutOff = false, circleOf }: AreaOptions = {},
): SvgNode[] {
  return areas.flatMap(({ position, radius, emphasis }) => {
    const isChosen = emphasis === 'selected' || emphasis === 'related';
    const sight = isCutOff ? frame.height : undefined;
    const rings = pixelLines(outline(position, radius), frame).filter((ring) =>
      isDrawn(ring, isChosen ? leastChosen : least, sight),
    );
    const [fill, edge] = isChosen
      ? [0.08, 0.9]
      : emphasis === 'dimmed'
        ? [0.02, 0.2]
        : [0.05, 0.45];
    const colour = isChosen ? palette.area : palette.areaPlain;
    const look = {
      ...{ fill: colour, 'fill-opacity': fill },
      ...{ stroke: colour, 'stroke-width': EDGE, 'stroke-opacity': edge },
      'stroke-dasharray': '3.9 2.6',
    };
    const circles = rings.flatMap((ring) => circleOf?.(ring) ?? []);
    if (circles.length === rings.length)
      return circles.map((each) => svg('circle', { ...each, ...look }));
    const d = rings.map(areaData).join('');
    return d === '' ? [] : [svg('path', { d, ...look })];
  });
}

/** Path data of an outline, of as few points as it needs; empty of one that is too small to have any. */
function areaData(ring: readonly Pixel[]): string {
  const line = simplifyRing(ring, TOLERANCE, 0);
  return line.length > 0 ? pathData([line], true) : '';
}

/**
 * Whether a ring has two points so far apart, one beside or below the other, and reaches into what is seen, which is so
 * high, if that ends anywhere; `pixelLines` has seen to the sides.
 */
function isDrawn(ring: readonly Pixel[], least: number, height: number | undefined): boolean {
  const xs = ring.map(({ x }) => x);
  const ys = ring.map(({ y }) => y);
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const isAcross = Math.max(...xs) - Math.min(...xs) >= least || bottom - top >= least;
  return isAcross && (height === undefined || (bottom > -EDGE && top < height + EDGE));
}
