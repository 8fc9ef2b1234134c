/** What the posters of the timeline are made of: pictures as wide as their panel. */

import { pixelOfDays } from '../../scene/timeline/line.ts';
import type { Named } from '../../scene/timeline/placing.ts';
import type { Ruler } from '../../scene/timeline/ruler.ts';
import type { Frame } from '../../scene/timeline/scale.ts';
import type { StopMark, TimelineScene, VisitMark } from '../../scene/timeline/timelineScene.ts';
import { ASIDE } from '../asides.ts';
import { PAGE_INKS as INKS } from '../inks.ts';
import { type SvgNode, svg } from '../svg.ts';
import {
  type MarkPlace,
  type NamedVisit,
  namedVisits,
  type VisitPlace,
  visitPlaces,
} from './layout.ts';
import { openedFrame } from './span.ts';
import { toneOf } from './svgMarks.ts';
import { BESIDE, gapWords, rulerTexts } from './svgRuler.ts';

/** Of a visit's mark without a name, CSS pixels: half the least target. */
export const BARE = 12;

/** Where marks lead. */
export type Links = {
  /** The address of the page about a stop or visit. */
  readonly linkTo: (kind: 'stop' | 'visit', id: string) => string;
  /** One of the many pages of a large dossier: only marks of what it is about have names (`asides.ts`). */
  readonly isOfMany?: boolean;
};

/**
 * Widths of the lanes for which a picture is good, CSS pixels: it is drawn for the usual one and
 * stretched, while words have room even in the least.
 */
export type Widths = { readonly usual: number; readonly least: number };

/** What a scene shows at first, in the usual and in the least width. */
export type Frames = Readonly<Record<keyof Widths, Frame>>;

export function framesOf(scene: TimelineScene, { usual, least }: Widths): Frames {
  return { usual: openedFrame(scene, usual), least: openedFrame(scene, least) };
}

/** Pixels of a width as shares of it, in per cent: hundredths are a tenth of a pixel of any panel. */
export function sharesOf(width: number): (x: number) => string {
  return (x) => `${Math.round((x / width) * 1e4) / 1e2}%`;
}

/** What is drawn around a point, in CSS pixels from there, and in shares of a width. */
export function around(
  x: number | string,
  y: number,
  children: readonly SvgNode[],
  width?: string,
): SvgNode {
  return svg('svg', { x, y, width, overflow: 'visible' }, children);
}

/** Marks that are all named by the one that stands for them. */
const MOST_NAMED = 8;

/** A link around a mark, by which scripts find the mark; around several, to their leader. */
export function link(
  kind: 'stop' | 'visit',
  { leader, members, label }: MarkPlace<StopMark | VisitMark>,
  { linkTo, isOfMany = false }: Links,
  children: SvgNode['children'],
): SvgNode {
  const isAside = isOfMany && members.every(({ emphasis }) => emphasis === 'dimmed');
  const id = leader.many?.ids[0] ?? leader.id;
  const attributes = {
    href: linkTo(kind, id),
    ...(isAside ? ASIDE : { 'aria-label': nameOf(members, label) }),
    'data-to': `${kind}:${id}`,
    // A press on it shows them apart, which takes the app.
    'data-many': members.length > 1 || leader.many ? '' : undefined,
  };
  return svg('a', attributes, children);
}

/** Of a crowd the first are named. */
function nameOf(members: readonly (StopMark | VisitMark)[], label: string): string {
  return members.length > MOST_NAMED ? label : members.map((each) => each.label).join('; ');
}

/** How many times as wide as its least width a picture may become. */
const STRETCH = 2.5;

/**
 * Whether what is written aside of the middle of what it names stays over it, or within it, but for
 * so many CSS pixels, however far the picture is stretched: words do not grow, what they name does.
 */
function isSteady({ from, to, width }: Named, at: number, spare = 0): boolean {
  const span = to - from;
  const least = width <= span ? span - width : Math.max(0, width - span * STRETCH);
  return Math.abs(at - (from + to) / 2) <= least / 2 + spare + ROUNDING;
}

/** The middle of a span is not always quite that of its name. */
const ROUNDING = 1e-6;

export type Span = { readonly from: number; readonly to: number };

/**
 * From where the first to where the last member of a place belongs, CSS pixels; of a count, all that its mark takes up.
 * The mark of a crowd leaves out a little at either end: see `crowds.ts`.
 */
export function spanOf(place: MarkPlace<StopMark | VisitMark>, frame: Frame): Span {
  const { members, from, to } = place;
  if (members.some(({ many }) => many)) return { from, to };
  const xs = members.map(({ at }) => pixelOfDays(at, frame));
  return { from: Math.min(...xs), to: Math.max(...xs) };
}

/** Places of visits in a row, with the names that stay where they belong in all widths. */
export function steadyNames(
  scene: TimelineScene,
  least: Frame,
  widthOf: (place: VisitPlace) => number,
): NamedVisit[] {
  return namedVisits(visitPlaces(scene, least), least, widthOf, BARE).map((place) => {
    const { nameAt, count } = place;
    if (nameAt === undefined) return place;
    const named = { ...spanOf(place, least), width: widthOf(place) };
    const spare = count === undefined ? 0 : BARE;
    return isSteady(named, nameAt, spare) ? place : { ...place, nameAt: undefined };
  });
}

/** The name of a visit or of several, centred; none where there is no room for it. */
export function nameText(
  { leader, name, nameAt }: NamedVisit,
  attributes: Readonly<Record<string, number | string>>,
): SvgNode[] {
  if (nameAt === undefined) return [];
  const isDimmed = leader.emphasis === 'dimmed';
  return [
    svg(
      'text',
      {
        ...attributes,
        'text-anchor': 'middle',
        fill: isDimmed ? INKS.ink2 : toneOf(leader, INKS),
        'font-weight': isDimmed ? undefined : 600,
        'text-decoration': leader.emphasis === 'selected' ? 'underline' : undefined,
      },
      [name],
    ),
  ];
}

/** The words of the gaps that have room in the least frame but for its last `taken` pixels. */
export function gapTexts(
  { gaps }: Ruler,
  frame: Frame,
  { size, y, taken }: { size: number; y: number; taken: number },
): SvgNode[] {
  const share = sharesOf(frame.width);
  const written = gapWords(gaps, size, frame.width - taken);
  return written
    .filter((gap) => isSteady(gap, gap.at))
    .map(({ from, to, words, at }) => {
      const middle = (from + to) / 2;
      return svg(
        'text',
        {
          ...{ x: share(middle), dx: at - middle || undefined, y, fill: INKS.ink2 },
          ...{ 'text-anchor': 'middle', 'font-size': size, 'data-gap': words },
        },
        [words],
      );
    });
}

/** The texts of the ruler on a baseline. Where all stand beside their lines, that is said once. */
export function rulerShares({ texts }: Ruler, frame: Frame, y: number): SvgNode[] {
  const pen = { x: sharesOf(frame.width), inks: INKS };
  if (texts.length === 0 || texts.some(({ anchor }) => anchor !== 'start')) {
    return rulerTexts(texts, y, pen);
  }
  const moved = rulerTexts(texts, 0, pen).map((text) => {
    const { y: _y, dx: _dx, ...attributes } = text.attributes;
    return { ...text, attributes };
  });
  return [svg('g', { transform: `translate(${BESIDE} ${y})` }, moved)];
}
