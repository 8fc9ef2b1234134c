/** Boxes that the poster of a map is laid out by. */
import type { Box } from '../../../scene/labels.ts';
import type { MapScene } from '../../../scene/map.ts';
import { named } from '../camera/camera.ts';
import { positionsOf } from '../camera/fit.ts';
import { type MapFrame, pixelOf, type Size } from '../camera/frame.ts';

/** The smallest box around all places that a scene opens with; at least one pixel wide and high. */
export function boundsWithin(scene: MapScene, frame: MapFrame): Box & Size {
  const shown = positionsOf(named(scene, scene.context));
  const pixels = shown.map((position) => pixelOf(position, frame));
  const [xs, ys] = [pixels.map(({ x }) => x), pixels.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top];
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
export function seenBy(other: MapFrame, frame: MapFrame): Box {
  const scale = 2 ** (frame.zoom - other.zoom);
  const { x, y } = pixelOf(other.centre, frame);
  const [across, down] = [(other.width / 2) * scale, (other.height / 2) * scale];
  return { left: x - across, right: x + across, top: y - down, bottom: y + down };
}
