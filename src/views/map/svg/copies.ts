/** A picture may show the world several times, side by side. */

import type { Position } from '../../../scene/map/map.ts';
import type { Pixel } from '../../../scene/map/mercator.ts';
import { copiesOf, turnsInSight } from '../../../scene/timeline/lineBoxes.ts';
import { degreesOf, type MapFrame, pixelAlong } from '../camera/frame.ts';
import { boxOfLine, placingOf } from './flat.ts';

/** A line or outline, once for each copy of the world in which it may be in sight. */
export function pixelLines(line: readonly Position[], frame: MapFrame): Pixel[][] {
  const { left, right } = boxOfLine(line, placingOf(frame));
  const turns = turnsInSight(left, right, frame);
  // Many outlines of a large dossier are beside the frame.
  if (turns.length === 0) return [];
  const pixels = line.map((position) => pixelAlong(position, frame));
  return copiesOf(pixels, turns);
}

/**
 * What a frame shows of each copy of the world, from west to east: frames that have the same in sight
 * between 180° west and 180° east. `bleed` is how far beyond its edges it is drawn, in CSS pixels.
 */
export function copiesIn(frame: MapFrame, bleed: number): MapFrame[] {
  const [longitude, latitude] = frame.centre;
  const half = degreesOf(frame.width / 2 + bleed, frame.zoom);
  const copyAt = (at: number) => Math.floor((at + 180) / 360);
  return upTo(copyAt(longitude - half), copyAt(longitude + half)).map((turn) => ({
    ...frame,
    centre: [longitude - 360 * turn, latitude],
  }));
}

function upTo(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}
