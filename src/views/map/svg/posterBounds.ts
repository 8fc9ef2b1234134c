/** Boxes that the poster of a map is laid out by. */

import { boundsOf, turned } from '../../../scene/map/globe.ts';
import type { Box } from '../../../scene/map/labels.ts';
import type { MapScene } from '../../../scene/map/map.ts';
import { named } from '../camera/camera.ts';
import { positionsOf } from '../camera/fit.ts';
import { type MapFrame, pixelAlong, pixelOf, type Size } from '../camera/frame.ts';

/** The smallest box around all places that a scene opens with; at least one pixel wide and high. */
export function boundsWithin(scene: MapScene, frame: MapFrame): Box & Size {
  const shown = positionsOf(named(scene, scene.context));
  const [[west, south], [east, north]] = boundsOf(shown) ?? [frame.centre, frame.centre];
  const middle = (west + east) / 2;
  const turn = turned(middle, frame.centre[0]) - middle;
  const { x: left, y: top } = pixelAlong([west + turn, north], frame);
  const end = pixelAlong([east + turn, south], frame);
  const [width, height] = [end.x - left, end.y - top];
  const least = { width: Math.max(1, width), height: Math.max(1, height) };
  const begins = { left: left - (least.width - width) / 2, top: top - (least.height - height) / 2 };
  return {
    ...begins,
    ...least,
    right: begins.left + least.width,
    bottom: begins.top + least.height,
  };
}

/** What another frame shows, in CSS pixels of this one. */
function seenBy(other: MapFrame, frame: MapFrame): Box {
  const scale = 2 ** (frame.zoom - other.zoom);
  const { x, y } = pixelOf(other.centre, frame);
  const [across, down] = [(other.width / 2) * scale, (other.height / 2) * scale];
  return { left: x - across, right: x + across, top: y - down, bottom: y + down };
}

/** A frame with the same middle that is large enough to show all that the others show. */
export function covering(frame: MapFrame, others: readonly MapFrame[]): MapFrame {
  const seen = others.map((other) => seenBy(other, frame));
  const [x, y] = [frame.width / 2, frame.height / 2];
  const farthest = (middle: number, ends: readonly number[]) =>
    Math.max(...ends.map((end) => Math.abs(end - middle)));
  const across = farthest(
    x,
    seen.flatMap(({ left, right }) => [left, right]),
  );
  const down = farthest(
    y,
    seen.flatMap(({ top, bottom }) => [top, bottom]),
  );
  return { ...frame, width: Math.ceil(2 * across), height: Math.ceil(2 * down) };
}
