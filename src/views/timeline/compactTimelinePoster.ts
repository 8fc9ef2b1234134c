/** The single line of visits as a picture that is in a page before any script, for narrow pages. */

import { lookOf } from '../../domain/toneLook.ts';
import { rulerOf } from '../../scene/timeline/ruler.ts';
import type { Frame } from '../../scene/timeline/scale.ts';
import { sceneIn, type TimelineScene } from '../../scene/timeline/timelineScene.ts';
import { asidesFirst } from '../asides.ts';
import { PAGE_INKS as INKS } from '../inks.ts';
import { shapeNode } from '../shapes.ts';
import { type SvgNode, svg } from '../svg.ts';
import { nameWidth } from './dateWidth.ts';
import { type NamedVisit, namedVisits, type VisitPlace, visitPlaces } from './layout.ts';
import { TOUCH } from './looks.ts';
import { rulerLines, stretched } from './posterLines.ts';
import { pillShape, reachOf } from './posterMarks.ts';
import {
  around,
  BARE,
  framesOf,
  gapTexts,
  type Links,
  link,
  nameText,
  rulerShares,
  sharesOf,
  spanOf,
  steadyNames,
  type Widths,
} from './posterParts.ts';
import { toneOf } from './svgMarks.ts';
import { gapLines } from './svgRuler.ts';
import type { TimelinePoster } from './timelinePoster.ts';

/** Drawn for a phone of 390, with words that have room on one of 320. */
export const COMPACT: Widths = { usual: 390, least: 320 };
/** The measures of `chart.css` on a narrow page, CSS pixels. */
const LINE = 13;
const DISC = { radius: 6.75, edge: 2.5 };
const NAME = { 'font-size': 12.16, y: 35.5 };
/** The end of the row under the line has the button for the controls. */
const RULER = { size: 13.76, taken: 36, y: 15 };
const GAP_WORDS = { size: 11.52, taken: 36, y: 14 };

/** The single line of visits, for narrow pages. */
export function compactTimelinePoster(
  whole: TimelineScene,
  links: Links,
): Omit<TimelinePoster, 'names'> {
  const { usual, least } = framesOf(whole, COMPACT);
  const scene = sceneIn(whole, usual);
  const share = sharesOf(usual.width);
  const isTrue = scene.timeScale === 'true';
  const days = rulerOf(scene, usual, RULER);
  // Cells have their dates, and no ruler.
  const ruler = isTrue ? days : { ...days, lines: [], texts: [] };
  // Counts are of a width; their names have room in the least one, too.
  const frame = scene.within ? usual : least;
  const widthOf = (place: VisitPlace) =>
    (nameWidth(place, NAME['font-size']) * frame.width) / least.width;
  const phoneNames = scene.within ? namesOnPhones(scene, usual) : undefined;
  return {
    lanes: svg('svg', { class: 'poster-lanes' }, [
      ...stretched(rulerLines(ruler, usual, 0)),
      ...gapLines(ruler, { top: 0, bottom: '100%' }, { x: share, inks: INKS }),
      ...ruler.bands.map(({ from, to }) =>
        svg('line', {
          ...{ x1: share(from), x2: share(to), y1: LINE, y2: LINE, stroke: INKS.line },
        }),
      ),
      ...asidesFirst(
        steadyNames(scene, frame, widthOf).map((place, i) =>
          visitNode(place, frame, links, phoneNames?.[i]),
        ),
      ),
    ]),
    axis: svg('svg', { class: 'poster-axis', 'aria-hidden': 'true' }, [
      ...rulerShares(ruler, usual, RULER.y),
      ...gapTexts(rulerOf(scene, least, RULER), least, GAP_WORDS),
    ]),
  };
}

/**
 * Counts are near each other, so hardly a name of theirs would stay where it belongs in all widths: on phones, where
 * most are read, they have those that the app has on one of 390. On smaller ones these are a little closer together.
 */
function namesOnPhones(scene: TimelineScene, frame: Frame): NamedVisit[] {
  const widthOf = (place: VisitPlace) => nameWidth(place, NAME['font-size']);
  return namedVisits(visitPlaces(scene, frame), frame, widthOf, BARE);
}

/** With `onPhones`, its name there; else it has one in all widths. */
function visitNode(place: NamedVisit, frame: Frame, links: Links, onPhones?: NamedVisit): SvgNode {
  const { leader, count } = place;
  const tone = toneOf(leader, INKS);
  const isChosen = leader.emphasis === 'selected' || leader.emphasis === 'related';
  const look = { tone, isHollow: !isChosen, isDashed: leader.isBroken };
  const disc = shapeNode(lookOf(leader.tone).shape, { x: 0, y: 0 }, DISC.radius, {
    ...{ stroke: tone, 'stroke-width': DISC.edge },
    fill: isChosen ? tone : INKS.paper,
    'stroke-dasharray': look.isDashed ? '5 3' : undefined,
  });
  const share = sharesOf(frame.width);
  const span = spanOf(place, frame);
  const middle = (span.from + span.to) / 2;
  const reach = reachOf(span, share);
  const x = reach.middle;
  // As large as a finger.
  const target = { x1: x, x2: x, y2: 44, stroke: 'transparent', 'stroke-width': TOUCH };
  const named = (by: NamedVisit, width?: string) =>
    nameText(by, {
      ...NAME,
      ...(width && { class: width }),
      x,
      dx: (by.nameAt ?? middle) - middle,
    });
  const parts = [
    svg('line', target),
    ...(count === undefined
      ? [around(0, LINE, [disc])]
      : pillShape(place, span, reach, look, LINE)),
    ...(onPhones ? namesIn(named, place, onPhones) : named(place)),
  ];
  return around(share(span.from), 0, [link('visit', place, links, parts)], reach.width);
}

/** The names in wide and in narrow panels of narrow pages; where they are the same, for both. */
function namesIn(
  named: (by: NamedVisit, width?: string) => SvgNode[],
  wide: NamedVisit,
  narrow: NamedVisit,
): SvgNode[] {
  const isSame = wide.nameAt === narrow.nameAt && wide.name === narrow.name;
  if (isSame) return named(wide, 'poster-small');
  return [...named(wide, 'poster-s'), ...named(narrow, 'poster-xs')];
}
