/** Stops of the timeline's poster, with their bars and the paths through them. */
import { pixelsOf } from '../../scene/timeline/line.ts';
import type { Frame } from '../../scene/timeline/scale.ts';
import type { StopMark, TimelineScene } from '../../scene/timeline/timelineScene.ts';
import { asidesFirst } from '../asides.ts';
import { PAGE_INKS as INKS } from '../inks.ts';
import { type SvgNode, svg } from '../svg.ts';
import { isSeen, pathsInSight, pixelsByStop, type StopPlace, stopPlaces } from './layout.ts';
import { unitsOf } from './posterLines.ts';
import { hatchedBar, pillShape, reachOf } from './posterMarks.ts';
import { around, type Links, link, sharesOf, spanOf } from './posterParts.ts';
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
): { readonly bars: SvgNode[]; readonly paths: SvgNode[]; readonly marks: SvgNode[] } {
  const share = sharesOf(frame.width);
  const isShown = ({ lane }: StopMark) => lane < lanes;
  const places = stopPlaces(scene, frame).filter(
    (place) => isShown(place.leader) && isSeen(place, frame),
  );
  const bars = scene.stops.filter(
    (mark) => isShown(mark) && isSeen(pixelsOf(mark.extent, frame), frame),
  );
  return {
    bars: inLayers(bars, ({ emphasis }) => emphasis).flatMap((mark) =>
      barNodes(mark, frame, middleOf(mark.lane), share),
    ),
    paths: pathNodes(scene, frame, { lanes, middleOf }),
    marks: asidesFirst(
      inLayers(places, ({ leader }) => leader.emphasis).map((place) =>
        placeNode(place, frame, middleOf(place.leader.lane), links),
      ),
    ),
  };
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

/** The paths of visits, to be stretched. */
function pathNodes(scene: TimelineScene, frame: Frame, { lanes, middleOf }: Rows): SvgNode[] {
  const xs = pixelsByStop(scene, frame);
  const points = new Map(
    scene.stops.map(({ id, lane }) => [id, { x: xs.get(id) ?? 0, lane }] as const),
  );
  // Of what lies outside, or under the lanes, nobody sees a line.
  const isDrawn = (from: Point, to: Point) => {
    const [left, right] = [Math.min(from.x, to.x), Math.max(from.x, to.x)];
    return isSeen({ from: left, to: right }, frame) && Math.min(from.lane, to.lane) < lanes;
  };
  const units = unitsOf(frame.width);
  const written = ({ x, lane }: Point) => `${units(x)} ${middleOf(lane)}`;
  return pathsInSight(scene, xs, frame).flatMap((path) => {
    const stops = path.stopIds.flatMap((id) => points.get(id) ?? []);
    const d = lineData(stops, isDrawn, written);
    if (d === '') return [];
    const attributes = {
      ...{ fill: 'none', stroke: toneOf(path, INKS) },
      'stroke-width': path.emphasis === 'selected' ? 2.5 : 1.5,
      'stroke-opacity': path.emphasis === 'dimmed' ? 0.4 : undefined,
      ...{ 'stroke-linecap': 'round', 'stroke-linejoin': 'round' },
    };
    return svg('path', { d, ...attributes });
  });
}

type Point = { readonly x: number; readonly lane: number };

/** Path data of the lines between points that follow each other, of those that are drawn; empty of none. */
function lineData(
  points: readonly Point[],
  isDrawn: (from: Point, to: Point) => boolean,
  written: (point: Point) => string,
): string {
  let data = '';
  let isGoingOn = false;
  for (const [i, to] of points.slice(1).entries()) {
    const from = points[i] ?? to;
    const [start, end] = [written(from), written(to)];
    if (!isDrawn(from, to)) isGoingOn = false;
    else if (start !== end) {
      data += isGoingOn ? ` ${end}` : `M${start}L${end}`;
      isGoingOn = true;
    }
  }
  return data;
}

function placeNode(place: StopPlace, frame: Frame, y: number, links: Links): SvgNode {
  const { leader, count } = place;
  const share = sharesOf(frame.width);
  const span = spanOf(place, frame);
  const reach = reachOf(span, share);
  const shape =
    count === undefined
      ? discNode(leader, { x: 0, y: 0 }, INKS).children
      : pillShape(place, span, reach, stopsLook(place, colourOf(leader, INKS)));
  return around(share(span.from), y, [link('stop', place, links, shape)], reach.width);
}
