/** Several marks drawn as one: a pill from the first to the last, with how many they are. */
import type { StopMark, VisitMark } from '../../scene/timeline/timelineScene.ts';
import type { Inks } from '../inks.ts';
import { type SvgNode, svg } from '../svg.ts';
import { DISC, type MarkPlace } from './layout.ts';
import type { Point } from './svgMarks.ts';

type Mark = StopMark | VisitMark;

export type PillLook = {
  readonly tone: string;
  readonly isHollow: boolean;
  readonly isDashed: boolean;
};

export type PillSize = {
  /** How high it is, CSS pixels; half of that lies beyond its first and beyond its last member. */
  readonly height: number;
  /** The size of its number. */
  readonly text: number;
};

/** On the screen, and in pictures where marks are only `DISC` apart. */
export const ON_SCREEN: PillSize = { height: 20, text: 12.16 };
export const IN_PICTURE: PillSize = { height: DISC, text: 11 };

/** Of its edge, and of the paper around it, CSS pixels. */
export const EDGE = 2;
export const RING = 2;
/** Of the edge of what is in doubt. */
export const DASHES = '4 2.5';

/** How several stops look, of which the leader has a colour: dashed and hollow if none is certain. */
export function stopsLook({ members }: MarkPlace<StopMark>, tone: string): PillLook {
  const isInDoubt = members.every(({ isBroken, status }) => isBroken || status === 'announced');
  return { tone, isHollow: isInDoubt, isDashed: isInDoubt };
}

type Shape = Pick<MarkPlace<Mark>, 'members' | 'from' | 'to' | 'count'>;

/** The pill of a place whose middle is drawn at a point. */
export function pillNode(
  place: Shape,
  { x, y }: Point,
  { height, text }: PillSize,
  { tone, isHollow, isDashed }: PillLook,
  inks: Inks,
): SvgNode {
  const width = place.to - place.from + height;
  const box = (inset: number, attributes: Readonly<Record<string, string | number | undefined>>) =>
    svg('rect', {
      ...{ x: x - width / 2 + inset, y: y - height / 2 + inset },
      ...{ width: width - 2 * inset, height: height - 2 * inset },
      ...{ rx: height / 2 - inset, ...attributes },
    });
  return svg('g', { 'data-id': place.members.map(({ id }) => id).join(' ') }, [
    box(-RING, { fill: inks.paper }),
    box(EDGE / 2, {
      ...{ fill: isHollow ? inks.paper : tone, stroke: tone, 'stroke-width': EDGE },
      'stroke-dasharray': isDashed ? DASHES : undefined,
    }),
    countNode(place, { x, y, size: text, fill: isHollow ? tone : inks.paper }),
  ]);
}

/** How many a place stands for, in the middle of it. */
export function countNode(
  { count }: Pick<Shape, 'count'>,
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
