/** The row of visits of the timeline's poster: their days, and their names where there is room. */

import { lookOf } from '../../domain/toneLook.ts';
import { pixelsOf } from '../../scene/timeline/line.ts';
import type { Frame } from '../../scene/timeline/scale.ts';
import type { TimelineScene } from '../../scene/timeline/timelineScene.ts';
import { asidesFirst } from '../asides.ts';
import { PAGE_INKS as INKS } from '../inks.ts';
import { shapeNode } from '../shapes.ts';
import { type SvgNode, svg } from '../svg.ts';
import { TEXT_SIZE } from '../textWidth.ts';
import { nameWidth } from './dateWidth.ts';
import { isSeen, type NamedVisit, type VisitPlace } from './layout.ts';
import { pillShape, reachOf, tickShape } from './posterMarks.ts';
import {
  around,
  type Frames,
  type Links,
  link,
  nameText,
  sharesOf,
  spanOf,
  steadyNames,
} from './posterParts.ts';
import { barOf, toneOf } from './svgMarks.ts';

/** Of a mark without a name, CSS pixels. */
const DISC = { radius: 4.75, edge: 2.5 };
/** From the line under the lanes to the middle of the row and the names' baseline. */
const MIDDLE = 12.5;
const BASELINE = 15.5;

/** The visits below a line at `top`, CSS pixels. */
export function posterVisits(
  scene: TimelineScene,
  { usual, least }: Frames,
  top: number,
  links: Links,
): SvgNode[] {
  const share = sharesOf(usual.width);
  return [
    ...scene.visits
      .filter(({ extent }) => isSeen(pixelsOf(extent, usual), usual))
      .map((mark) => tickShape(mark, barOf(mark.extent, usual), top, toneOf(mark, INKS), share)),
    ...asidesFirst(
      steadyNames(scene, least, widthOf).map((place) => visitNode(place, least, top, links)),
    ),
  ];
}

function widthOf(place: VisitPlace): number {
  return nameWidth(place, TEXT_SIZE);
}

function visitNode(place: NamedVisit, frame: Frame, top: number, links: Links): SvgNode {
  const { nameAt, leader, count } = place;
  const tone = toneOf(leader, INKS);
  const share = sharesOf(frame.width);
  const span = spanOf(place, frame);
  const middle = (span.from + span.to) / 2;
  if (nameAt !== undefined) {
    const width = widthOf(place);
    const name = nameText(place, { y: BASELINE, 'font-size': TEXT_SIZE });
    const target = svg('rect', { x: -width / 2, y: 0.5, width, height: 24, fill: 'transparent' });
    const transform = nameAt === middle ? undefined : `translate(${nameAt - middle} 0)`;
    const parts = [...name, target];
    const moved = transform === undefined ? parts : [svg('g', { transform }, parts)];
    return around(share(middle), top, [link('visit', place, links, moved)]);
  }
  if (count !== undefined) {
    const reach = reachOf(span, share);
    const pill = pillShape(place, span, reach, { tone, isHollow: true, isDashed: false });
    return around(share(span.from), top + MIDDLE, [link('visit', place, links, pill)], reach.width);
  }
  const disc = shapeNode(lookOf(leader.tone).shape, { x: 0, y: 0 }, DISC.radius, {
    ...{ fill: INKS.paper, stroke: tone, 'stroke-width': DISC.edge },
  });
  return around(share(middle), top + MIDDLE, [link('visit', place, links, [disc])]);
}
