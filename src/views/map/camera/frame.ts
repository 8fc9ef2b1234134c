/** What a map shows: the point in its middle, the zoom level, and its size on screen or paper. */

import { onMap } from '../../../scene/map/circle.ts';
import { near } from '../../../scene/map/globe.ts';
import type { Position } from '../../../scene/map/map.ts';
import { type Pixel, project, unproject, worldWidth } from '../../../scene/map/mercator.ts';

/** CSS pixels. */
export type Size = { readonly width: number; readonly height: number };

export type MapFrame = Size & {
  readonly centre: Position;
  readonly zoom: number;
  /** CSS pixels from its middle, to the right, where something covers a side: the middle of the rest. */
  readonly aside?: number | undefined;
};

/** Free space on each side, in CSS pixels. */
export type Padding = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/**
 * Where a position is, in CSS pixels from the left and top of the map. The world may be in it several
 * times; this is the nearest to its middle, or to the middle of what nothing covers.
 */
export function pixelOf(position: Position, frame: MapFrame): Pixel {
  const { centre, zoom, aside = 0 } = frame;
  return pixelAlong(near(position, centre[0] + degreesOf(aside, zoom)), frame);
}

/** Degrees of longitude of CSS pixels at a zoom level. */
export function degreesOf(pixels: number, zoom: number): number {
  return (pixels / worldWidth(zoom)) * 360;
}

/** The same, with 190° east to the right of 170° east: for what is drawn as a line or an outline. */
export function pixelAlong(position: Position, frame: MapFrame): Pixel {
  const at = project(position, frame.zoom);
  const centre = project(frame.centre, frame.zoom);
  return { x: at.x - centre.x + frame.width / 2, y: at.y - centre.y + frame.height / 2 };
}

/** The frame moved by CSS pixels, to the right and down, around the world but not off its ends. */
export function movedBy(frame: MapFrame, { x, y }: Pixel): MapFrame {
  const centre = project(frame.centre, frame.zoom);
  const moved = unproject({ x: centre.x + x, y: centre.y + y }, frame.zoom);
  return { ...frame, centre: onMap(near(moved, 0)) };
}

/** The frame at another zoom level, with the same spot at a pixel of the map. */
export function zoomedAbout(frame: MapFrame, { x, y }: Pixel, zoom: number): MapFrame {
  const aside = { x: x - frame.width / 2, y: y - frame.height / 2 };
  const under = movedBy(frame, aside).centre;
  return movedBy({ ...frame, centre: under, zoom }, { x: -aside.x, y: -aside.y });
}
