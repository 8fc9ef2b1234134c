/** Several marks drawn as one: a pill from the first to the last, with how many they are. */
import type { StopMark, VisitMark } from '../../scene/timeline.ts';
import type { Inks } from '../inks.ts';
import { type SvgNode, svg } from '../svg.ts';
import { DISC, type MarkPlace } from './layout.ts';
import type { Point } from './svgMarks.ts';

type Mark = StopMark | VisitMark;

export type PillLook = {
  /** Nothing in it is certain: dashed and hollow. */
  readonly isBroken: boolean;
  readonly tone: string;
};

export type PillSize = {
  /** How high it is, CSS pixels; as much of it lies before its first member as after its last. */
  readonly height: number;
  /** The size of its number. */
  readonly text: number;
};

/** On the screen, and in pictures where marks are only `DISC` apart. */
export const ON_SCREEN: PillSize = { height: 20, text: 12.16 };
export const IN_PICTURE: PillSize = { height: DISC, text: 11 };

/** Of its edge, and of the paper around it, CSS pixels. */
export const EDGE = 2;
const RING = 2;
/** Of the edge of what is in doubt. */
export const DASHES = '4 2.5';

/** How a place of several looks; `tone` is the colour of its leader. */
export function pillLook({ members }: MarkPlace<Mark>, tone: string): PillLook {
  return { isBroken: members.every(isInDoubt), tone };
}

function isInDoubt(mark: Mark): boolean {
  return mark.isBroken || ('status' in mark && mark.status === 'announced');
}

/** The pill of a place whose middle is drawn at a point. */
export function pillNode(
  place: MarkPlace<Mark>,
  { x, y }: Point,
  { height, text }: PillSize,
  { isBroken, tone }: PillLook,
  inks: Inks,
): SvgNode {
  const width = place.to - place.from + height;
  const box = (inset: number, attributes: Readonly<Record<string, string | number>>) =>
    svg('rect', {
      ...{ x: x - width / 2 + inset, y: y - height / 2 + inset },
      ...{ width: width - 2 * inset, height: height - 2 * inset },
      ...{ rx: height / 2 - inset, ...attributes },
    });
  return svg('g', { 'data-id': place.members.map(({ id }) => id).join(' ') }, [
    box(-RING, { fill: inks.paper }),
    isBroken
      ? box(EDGE / 2, {
          ...{ fill: inks.paper, stroke: tone, 'stroke-width': EDGE },
          'stroke-dasharray': DASHES,
        })
      : box(0, { fill: tone }),
    countNode(place, { x, y, size: text, fill: isBroken ? tone : inks.paper }),
  ]);
}

/** How many a place stands for, in the middle of it. */
export function countNode(
  { count }: MarkPlace<Mark>,
  { x, y, size, fill }: { x: number | string; y: number; size: number; fill: string },
): SvgNode {
  return svg(
    'text',
    {
      ...{ x, y: y + size * 0.35, fill, 'text-anchor': 'middle' },
      ...{ 'font-size': size, 'font-weight': 600 },
    },
    [String(count)],
  );
}
