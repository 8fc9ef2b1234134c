/** What stands along a drawn timeline: the ruler's texts and lines, and the gaps between columns. */
import { type Named, placeNames } from '../../scene/timeline/placing.ts';
import type { Ruler, RulerText } from '../../scene/timeline/ruler.ts';
import type { Inks } from '../inks.ts';
import { type SvgNode, svg } from '../svg.ts';
import { textWidth } from '../textWidth.ts';
import { gapLines as pairAround } from './paths.ts';

export type Pen = {
  /** From CSS pixels of the frame to those of the picture, or to a share of its width. */
  readonly x: (pixel: number) => number | string;
  readonly inks: Inks;
};

/** From top to bottom, CSS pixels or a share of the height. */
export type Upright = { readonly top: number; readonly bottom: number | string };

/** CSS pixels from a line to the text beside it. */
export const BESIDE = 6;
/** Of the two lines of a gap, how far each is from its middle, CSS pixels. */
const GAP_LINES = pairAround({ from: 0, to: 0 });
/** Between the words of two gaps, CSS pixels. */
const BETWEEN_WORDS = 6;

export function line(
  x1: number | string,
  y1: number | string,
  x2: number | string,
  y2: number | string,
  stroke: string,
): SvgNode {
  return svg('line', { x1, y1, x2, y2, stroke });
}

/** The ruler's texts on a baseline. */
export function rulerTexts(texts: readonly RulerText[], y: number, { x, inks }: Pen): SvgNode[] {
  const fills = { year: inks.ink, context: inks.ink3, plain: inks.ink2 };
  return texts.map(({ at, text, anchor, rank }) =>
    svg(
      'text',
      {
        ...{ x: x(at), y, fill: fills[rank] },
        dx: anchor === 'start' ? BESIDE : undefined,
        'text-anchor': anchor === 'middle' ? 'middle' : undefined,
        'font-weight': rank === 'plain' ? undefined : 600,
      },
      [text],
    ),
  );
}

/** The ruler's lines, and those of its gaps. */
export function uprights(ruler: Ruler, upright: Upright, pen: Pen): SvgNode[] {
  const { top, bottom } = upright;
  const { x, inks } = pen;
  return [
    ...ruler.lines.map((at) => line(x(at), top, x(at), bottom, inks.line)),
    ...gapLines(ruler, upright, pen),
  ];
}

/** Two dotted lines in each gap, whose title says how long it is. */
export function gapLines({ gaps }: Ruler, { top, bottom }: Upright, { x, inks }: Pen): SvgNode[] {
  return gaps.map(({ from, to, said }) =>
    svg('g', { stroke: inks.lineStrong, 'stroke-dasharray': '1.5 3' }, [
      svg('title', {}, [said]),
      ...GAP_LINES.map((aside) => {
        const at = x((from + to) / 2);
        const shifted = { transform: `translate(${aside} 0)` };
        return svg('line', { x1: at, y1: top, x2: at, y2: bottom, ...shifted });
      }),
    ]),
  );
}

export type GapWords = Named & {
  readonly words: string;
  /** Their middle, CSS pixels. */
  readonly at: number;
};

/** The words of the gaps that have room between 0 and `width`, each over or within its gap. */
export function gapWords(gaps: Ruler['gaps'], size: number, width: number): GapWords[] {
  const named = gaps.map((gap) => ({ ...gap, width: textWidth(gap.words, size) }));
  const middles = placeNames(named, {
    ...{ rank: () => 0, gap: BETWEEN_WORDS, bare: GAP_LINES[1] },
    bounds: { from: 0, to: width },
  });
  return named.flatMap((each, i) => {
    const at = middles[i];
    const isInSight = at !== undefined && at >= each.width / 2 && at <= width - each.width / 2;
    return isInSight ? [{ ...each, at }] : [];
  });
}
