/** What the posters of the timeline are made of: pictures as wide as their panel. */
import { type Frame, UNBROKEN } from '../../scene/scale.ts';
import { axisOf } from '../../scene/ticks.ts';
import type { StopMark, TimelineScene, VisitMark } from '../../scene/timeline.ts';
import { PAGE_INKS as INKS } from '../inks.ts';
import { type SvgNode, svg } from '../svg.ts';
import { TEXT_SIZE } from './dateWidth.ts';
import { MARGIN, windowAround } from './span.ts';
import { toneOf } from './svgMarks.ts';

/** The address of the page about a stop or visit. */
export type LinkTo = (kind: 'stop' | 'visit', id: string) => string;

/** CSS pixels from a tick to its text, and from the top of the axis to the text's baseline. */
export const TICK_TEXT = { beside: 6, y: 20 };

/** The scene's whole time, with nothing left out. */
export function frameOf({ extent }: TimelineScene, width: number): Frame {
  return { ...windowAround(extent, MARGIN, UNBROKEN), width, scale: UNBROKEN };
}

/** Pixels of a width as shares of it, in per cent. */
export function sharesOf(width: number): (x: number) => string {
  return (x) => `${Math.round((x / width) * 1e5) / 1e3}%`;
}

/** A link around a mark, by which scripts find the mark. */
export function link(
  kind: 'stop' | 'visit',
  { id, label }: StopMark | VisitMark,
  linkTo: LinkTo,
  children: SvgNode['children'],
): SvgNode {
  const attributes = { href: linkTo(kind, id), 'aria-label': label, 'data-to': `${kind}:${id}` };
  return svg('a', attributes, children);
}

/** The date of a visit, centred. */
export function dateText(mark: VisitMark, attributes: Readonly<Record<string, number>>): SvgNode {
  const isDimmed = mark.emphasis === 'dimmed';
  return svg(
    'text',
    {
      ...attributes,
      'text-anchor': 'middle',
      fill: isDimmed ? INKS.ink2 : toneOf(mark, INKS),
      'font-weight': isDimmed ? undefined : 600,
      'text-decoration': mark.emphasis === 'selected' ? 'underline' : undefined,
    },
    [mark.date],
  );
}

/** The texts of the axis; the first `taken` pixels stay free. */
export function tickTexts(scene: TimelineScene, frame: Frame, taken: number): SvgNode[] {
  const { ticks, contexts } = axisOf(frame, scene.language, { size: TEXT_SIZE, taken });
  const share = sharesOf(frame.width);
  const text = (at: number, words: string, isYear: boolean, fill: string) =>
    svg(
      'text',
      {
        x: share(at),
        dx: TICK_TEXT.beside,
        y: TICK_TEXT.y,
        fill,
        'font-weight': isYear ? 600 : undefined,
      },
      [words],
    );
  return [
    ...contexts.map((context) => text(context.at, context.text, true, INKS.ink3)),
    ...ticks
      .filter((tick) => tick.text !== '')
      .map((tick) => text(tick.at, tick.text, tick.isYear, INKS.ink2)),
  ];
}

export function line(
  x1: number | string,
  y1: number | string,
  x2: number | string,
  y2: number | string,
  stroke: string,
) {
  return svg('line', { x1, y1, x2, y2, stroke });
}
