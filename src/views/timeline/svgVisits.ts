/** The row of visits as SVG: a tick at the days that each took, and its date as near as it fits. */
import { type Frame, pixelOf } from '../../scene/scale.ts';
import type { VisitMark } from '../../scene/timeline.ts';
import type { Inks } from '../inks.ts';
import { type SvgNode, svg } from '../svg.ts';
import { textWidth } from '../textWidth.ts';
import { datedVisits, isInSight, visitShifts } from './layout.ts';
import { middleOf, momentsOf } from './span.ts';
import { hatching, toneOf } from './svgMarks.ts';

/** CSS pixels at either side of a date. */
const PADDING = 4;
const TICK_HEIGHT = 5;
const LEAST_TICK = 3;

/** Where dates do not all fit, they are set in this share of their size. */
const SMALLER = 0.87;

/** The visits of a frame below a line at `top`, CSS pixels. */
export function visitNodes(
  visits: readonly VisitMark[],
  frame: Frame,
  top: number,
  inks: Inks,
  usualSize: number,
): SvgNode[] {
  const inSight = visits.filter(({ extent }) => isInSight(extent, frame));
  const widthsAt = (size: number) => inSight.map(({ date }) => textWidth(date, size) + 2 * PADDING);
  const roomFor = (size: number) => datedVisits(inSight, widthsAt(size), frame, 0);
  const isRoomy = roomFor(usualSize).size === inSight.length;
  const textSize = isRoomy ? usualSize : usualSize * SMALLER;
  const chosen = roomFor(textSize);
  const dated = inSight.filter((visit) => chosen.has(visit));
  const widths = dated.map(({ date }) => textWidth(date, textSize) + 2 * PADDING);
  const shifts = visitShifts(dated, widths, frame);
  return [
    ...inSight.map((mark) => tick(mark, frame, top, inks)),
    ...dated.map((mark) => {
      const { date, emphasis, extent, id } = mark;
      const isDimmed = emphasis === 'dimmed';
      return svg(
        'text',
        {
          x: middleOf(extent, frame) + (shifts.get(id) ?? 0),
          y: top + 19,
          'text-anchor': 'middle',
          'font-size': isRoomy ? undefined : textSize,
          fill: isDimmed ? inks.ink2 : toneOf(mark, inks),
          'font-weight': isDimmed ? undefined : 600,
          'text-decoration': emphasis === 'selected' ? 'underline' : undefined,
          'data-id': id,
        },
        [date],
      );
    }),
  ];
}

function tick(mark: VisitMark, frame: Frame, top: number, inks: Inks): SvgNode {
  const { start, end } = momentsOf(mark.extent);
  const days = pixelOf(end, frame) - pixelOf(start, frame);
  const width = Math.max(days, LEAST_TICK);
  const x = middleOf(mark.extent, frame) - width / 2;
  const y = top - TICK_HEIGHT / 2;
  const tone = toneOf(mark, inks);
  return mark.certain
    ? svg('rect', { x, y, width, height: TICK_HEIGHT, fill: tone })
    : svg('path', { d: hatching({ x, width }, y, TICK_HEIGHT), stroke: tone, 'stroke-width': 1.2 });
}
