/** Where the markers of a scene stand in an SVG drawing, with their names. */
import { type GatheredMarker, gather } from '../../../scene/gather.ts';
import { type Box, boxAt, placeLabels, type Side } from '../../../scene/labels.ts';
import type { MapScene } from '../../../scene/map.ts';
import type { Pixel } from '../../../scene/mercator.ts';
import { textWidth } from '../../textWidth.ts';
import { type MapFrame, pixelOf } from '../camera/frame.ts';
import { MARKER } from '../look/look.ts';

/** Of the number in a disc, and of the name beside it, CSS pixels. */
export const TEXT_SIZE = 13.8;
/** CSS pixels at either side of the number. */
const BADGE_PADDING = 7;

/** A marker and where it is drawn, in CSS pixels. */
export type PlacedMarker = {
  readonly marker: GatheredMarker;
  readonly at: Pixel;
  /** How far its disc reaches to the side. */
  readonly reach: number;
  readonly name: string;
  readonly side: Side | undefined;
  /** What its name covers, if it has room. */
  readonly nameBox: Box | undefined;
};

/**
 * The scene's markers as they gather in a frame, the most important first. `scale` is the size of
 * markers and names, 1 being the usual one.
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
    const name = others > 0 ? `${marker.name} +${others}` : marker.name;
    return {
      marker,
      name,
      x: x + marker.offset.x,
      y: y + marker.offset.y,
      reach:
        Math.max(MARKER.radius, textWidth(marker.badge, TEXT_SIZE) / 2 + BADGE_PADDING) * scale,
      radius: MARKER.radius * scale,
      width: textWidth(name, TEXT_SIZE * scale),
      height: MARKER.labelHeight * scale,
    };
  });
  const sides = placeLabels(marks, frame, obstacles);
  return marks.map((mark, i) => {
    const side = sides[i];
    const { marker, name, reach } = mark;
    const at = { x: mark.x, y: mark.y };
    return { marker, at, reach, name, side, nameBox: side && boxAt(mark, side) };
  });
}

/** What markers and their names cover, for other names to keep clear of. */
export function coveredBy(placed: readonly PlacedMarker[]): Box[] {
  return placed.flatMap(({ at: { x, y }, reach, nameBox }) => [
    { left: x - reach, right: x + reach, top: y - MARKER.radius, bottom: y + MARKER.radius },
    ...(nameBox ? [nameBox] : []),
  ]);
}

/** Whether all of a disc is within the frame: a picture has no cut ones. */
export function isWhole(
  { at: { x, y }, reach }: PlacedMarker,
  { width, height }: MapFrame,
): boolean {
  const { radius } = MARKER;
  return x >= reach && y >= radius && x <= width - reach && y <= height - radius;
}
