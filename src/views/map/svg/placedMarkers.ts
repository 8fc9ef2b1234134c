/** Where the markers of a scene and their names stand in a frame. */
import { type GatheredMarker, gather } from '../../../scene/map/gather.ts';
import { type Box, boxAt, NAME_EDGE, placeLabels } from '../../../scene/map/labels.ts';
import type { MapScene } from '../../../scene/map/map.ts';
import type { Pixel } from '../../../scene/map/mercator.ts';
import { fittingText, TEXT_SIZE, textWidth } from '../../textWidth.ts';
import { type MapFrame, pixelOf } from '../camera/frame.ts';
import { MARKER, smallReach } from '../look/look.ts';
import { coveredByRoute } from './routeNodes.ts';

/** Space on each side of the number, in CSS pixels. */
const BADGE_PADDING = 7;

/** A marker and where it is drawn, in CSS pixels. */
export type PlacedMarker = {
  readonly marker: GatheredMarker;
  readonly at: Pixel;
  /** From the middle of its disc to the side. */
  readonly reach: number;
  readonly name: string;
  /** The box of its name; undefined if there is no room for it. */
  readonly nameBox: Box | undefined;
};

/**
 * The scene's markers as they are grouped in a frame, the most important first. `scale` enlarges them
 * and their names.
 */
export function placedMarkers(
  scene: MapScene,
  frame: MapFrame,
  maxZoom: number,
  obstacles: readonly Box[] = [],
  scale = 1,
): PlacedMarker[] {
  const { zoom } = frame;
  const reach = MARKER.reach * scale;
  const gathered = gather(scene.markers, { zoom, maxZoom, reach, text: scene.text });
  const marks = gathered.map((marker) => {
    const { x, y } = pixelOf(marker.position, frame);
    const others = marker.members.length - 1;
    const whole = others > 0 ? `${marker.name} +${others}` : marker.name;
    const name = fittingText(whole, TEXT_SIZE * scale, frame.width - 2 * NAME_EDGE);
    return {
      marker,
      name,
      x: x + marker.offset.x,
      y: y + marker.offset.y,
      reach: reachOf(marker) * scale,
      radius: (smallReach(marker.sign) ?? MARKER.radius) * scale,
      width: textWidth(name, TEXT_SIZE * scale),
      height: MARKER.labelHeight * scale,
      isDot: marker.sign === 'dot',
      isChosen: marker.emphasis === 'selected',
    };
  });
  const spots = placeLabels(marks, frame, obstacles, coveredByRoute(scene.route, frame));
  return marks.map((mark, i) => {
    const spot = spots[i];
    const { marker, name, reach } = mark;
    const at = { x: mark.x, y: mark.y };
    return { marker, at, reach, name, nameBox: spot && boxAt(mark, spot) };
  });
}

/** CSS pixels; a long badge makes its marker wider. */
function reachOf({ sign, badge }: GatheredMarker): number {
  const disc = Math.max(MARKER.radius, textWidth(badge, TEXT_SIZE) / 2 + BADGE_PADDING);
  return smallReach(sign) ?? disc;
}

/** The boxes of markers and of their names, which other names must avoid. */
export function coveredBy(placed: readonly PlacedMarker[]): Box[] {
  return placed.flatMap(({ at: { x, y }, reach, nameBox }) => [
    { left: x - reach, right: x + reach, top: y - MARKER.radius, bottom: y + MARKER.radius },
    ...(nameBox ? [nameBox] : []),
  ]);
}

/** Whether the whole disc is in the frame. Pictures leave out discs that the edge would cut. */
export function isWhole(
  { at: { x, y }, reach }: PlacedMarker,
  { width, height }: MapFrame,
): boolean {
  const { radius } = MARKER;
  return x >= reach && y >= radius && x <= width - reach && y <= height - radius;
}
