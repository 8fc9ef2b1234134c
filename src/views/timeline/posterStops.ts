/** Stops of the timeline's poster, with their bars and the paths through them. */
import { pixelsOf } from '../../scene/timeline/line.ts';
import type { Frame } from '../../scene/timeline/scale.ts';
import type { Path, StopMark, TimelineScene } from '../../scene/timeline/timelineScene.ts';
import { asidesFirst } from '../asides.ts';
import { PAGE_INKS as INKS } from '../inks.ts';
import { type SvgNode, svg } from '../svg.ts';
import { pixelsByStop, type StopPlace, stopPlaces } from './layout.ts';
import { hatchedBar, pillShape } from './posterMarks.ts';
import { around, isSeen, type Links, link, sharesOf, spanOf } from './posterParts.ts';
import { BAR_HEIGHT, barsOf, colourOf, discNode, inLayers, toneOf } from './svgMarks.ts';
import { stopsLook } from './svgPill.ts';

type Rows = { readonly lanes: number; readonly middleOf: (lane: number) => number };
type Share = (pixels: number) => string;

/** The stops of a frame in so many lanes; `middleOf` a lane is its height, CSS pixels. */
export function posterStops(
  scene: TimelineScene,
  frame: Frame,
  { lanes, middleOf }: Rows,
  links: Links,
): SvgNode[] {
  const share = sharesOf(frame.width);
  const isShown = ({ lane }: StopMark) => lane < lanes;
  const places = stopPlaces(scene, frame).filter(
    (place) => isShown(place.leader) && isSeen(place, frame),
  );
  const bars = scene.stops.filter(
    (mark) => isShown(mark) && isSeen(pixelsOf(mark.extent, frame), frame),
  );
  const xs = pixelsByStop(scene, frame);
  const points = new Map(
    scene.stops.map(({ id, lane }) => [id, { x: share(xs.get(id) ?? 0), y: middleOf(lane) }]),
  );
  return [
    ...inLayers(bars, ({ emphasis }) => emphasis).flatMap((mark) =>
      barNodes(mark, frame, middleOf(mark.lane), share),
    ),
    ...scene.paths.flatMap((path) => pathNodes(path, points)),
    ...asidesFirst(
      inLayers(places, ({ leader }) => leader.emphasis).map((place) =>
        placeNode(place, frame, middleOf(place.leader.lane), links),
      ),
    ),
  ];
}

function barNodes(mark: StopMark, frame: Frame, middle: number, share: Share): SvgNode[] {
  const { possible, certain } = barsOf(mark, frame);
  const tone = colourOf(mark, INKS);
  const box = { y: middle - BAR_HEIGHT / 2, height: BAR_HEIGHT };
  return [
    ...(possible ? [hatchedBar(possible, middle, tone, share)] : []),
    ...(certain
      ? [
          svg('rect', {
            ...{ ...box, x: share(certain.x), width: share(certain.width) },
            ...{ fill: mark.status === 'announced' ? INKS.paper : tone, stroke: tone },
            'stroke-dasharray': mark.isBroken ? '3 2' : undefined,
          }),
        ]
      : []),
  ];
}

/** Where stops are drawn, by their ids: `x` is a share of the width, `y` in CSS pixels. */
type Points = ReadonlyMap<string, { readonly x: string; readonly y: number }>;

function pathNodes(path: Path, points: Points): SvgNode[] {
  const stops = path.stopIds.flatMap((id) => points.get(id) ?? []);
  const colour = toneOf(path, INKS);
  return stops.slice(1).flatMap((to, i) => {
    const from = stops[i] ?? to;
    if (from.x === to.x && from.y === to.y) return [];
    return svg('line', {
      ...{ x1: from.x, y1: from.y, x2: to.x, y2: to.y, stroke: colour },
      'stroke-width': path.emphasis === 'selected' ? 2.5 : 1.5,
      'stroke-linecap': 'round',
      'stroke-opacity': path.emphasis === 'dimmed' ? 0.4 : undefined,
    });
  });
}

function placeNode(place: StopPlace, frame: Frame, y: number, links: Links): SvgNode {
  const { leader, count } = place;
  const share = sharesOf(frame.width);
  const span = spanOf(place, frame);
  const shape =
    count === undefined
      ? discNode(leader, { x: 0, y: 0 }, INKS).children
      : pillShape(place, span, share, stopsLook(place, colourOf(leader, INKS)));
  return around(share(span.from), y, [link('stop', place, links, shape)]);
}
