/** The row of visits as SVG: a tick over the days that each took, and its name as near as it fits. */
import type { Frame } from '../../scene/timeline/scale.ts';
import type { TimelineScene, VisitMark } from '../../scene/timeline/timelineScene.ts';
import type { Inks } from '../inks.ts';
import { type SvgNode, svg } from '../svg.ts';
import { textWidth } from '../textWidth.ts';
import { DISC, type NamedVisit, namedVisits, visitPlaces } from './layout.ts';
import { barOf, colourOf, hatching, toneOf } from './svgMarks.ts';
import { countNode } from './svgPill.ts';

const TICK_HEIGHT = 5;
const LEAST_TICK = 3;
/** Of what has no name, CSS pixels to either side: a tick is thin, and nothing is pressed. */
const BARE = 2;
/** Where names do not all fit, they are set in this share of their size. */
const SMALLER = 0.87;
/** From the line under the lanes to the baseline of the names, CSS pixels. */
const BASELINE = 19;

/** The visits of a frame below a line at `top`, CSS pixels. */
export function visitNodes(
  scene: TimelineScene,
  frame: Frame,
  top: number,
  inks: Inks,
  usualSize: number,
): SvgNode[] {
  const { size, named } = namesOf(scene, frame, usualSize);
  return [
    ...scene.visits.flatMap((mark) => tickNodes(mark, frame, top, inks)),
    ...named.flatMap((place) => {
      if (place.nameAt !== undefined) return [nameNode(place, place.nameAt, top, size, inks)];
      if (place.count === undefined) return [];
      const at = { x: place.x, y: top + BASELINE - size * 0.35 };
      return [countNode(place, { ...at, size: size * SMALLER, fill: toneOf(place.leader, inks) })];
    }),
  ];
}

/** All names in their usual size; if they do not fit, as many as there is room for in a smaller one. */
function namesOf(scene: TimelineScene, frame: Frame, usualSize: number) {
  const places = visitPlaces(scene, frame, DISC);
  const namesAt = (size: number) =>
    namedVisits(places, frame, ({ name }) => textWidth(name, size), BARE);
  const named = namesAt(usualSize);
  const known = new Map(places.map(({ leader, name }) => [leader, name]));
  const isWhole = named.every(
    ({ leader, name, nameAt }) => nameAt !== undefined && name === known.get(leader),
  );
  const size = isWhole ? usualSize : usualSize * SMALLER;
  return { size, named: isWhole ? named : namesAt(size) };
}

function nameNode(
  { leader, members, name }: NamedVisit,
  x: number,
  top: number,
  size: number,
  inks: Inks,
): SvgNode {
  const isDimmed = leader.emphasis === 'dimmed';
  return svg(
    'text',
    {
      ...{ x, y: top + BASELINE, 'text-anchor': 'middle', 'font-size': size },
      fill: isDimmed ? inks.ink2 : toneOf(leader, inks),
      'font-weight': isDimmed ? undefined : 600,
      'text-decoration': leader.emphasis === 'selected' ? 'underline' : undefined,
      'data-id': members.map(({ id }) => id).join(' '),
    },
    [name],
  );
}

function tickNodes(mark: VisitMark, frame: Frame, top: number, inks: Inks): SvgNode[] {
  const days = barOf(mark.extent, frame);
  if (days.width <= 0) return [];
  const width = Math.max(days.width, LEAST_TICK);
  const x = days.x + (days.width - width) / 2;
  const y = top - TICK_HEIGHT / 2;
  const tone = colourOf(mark, inks);
  return mark.certain
    ? [svg('rect', { x, y, width, height: TICK_HEIGHT, fill: tone })]
    : [
        svg('path', {
          d: hatching({ x, width }, y, TICK_HEIGHT),
          stroke: tone,
          'stroke-width': 1.2,
        }),
      ];
}
