/** The room for names on a map: each takes a place that is free, or none. */
import type { Box } from '../../../scene/labels.ts';
import type { Position } from '../../../scene/map.ts';
import type { Pixel } from '../../../scene/mercator.ts';
import { type MapFrame, pixelOf, type Size } from '../camera/frame.ts';

/** Where the middle of a text lies from the point that it names, in shares of its width and height. */
export type Anchor = readonly [x: number, y: number];

/** CSS pixels that stay free around a name. */
const CLEAR = 4;

export type NameRoom = {
  /** Where a position is drawn, in CSS pixels; undefined outside the frame. */
  readonly at: (position: Position) => Pixel | undefined;
  /** Whether nothing is drawn in a square around a point; `reach` in CSS pixels. */
  readonly isFree: (at: Pixel, reach: number) => boolean;
  /**
   * Takes the first of the anchors at which a text is free and within the frame. Returns where its
   * middle is, or undefined if there is no room. `gap` is in CSS pixels.
   */
  readonly settle: (
    at: Pixel,
    size: Size,
    anchors: readonly Anchor[],
    gap: number,
  ) => Pixel | undefined;
};

export function createNameRoom(frame: MapFrame, obstacles: readonly Box[]): NameRoom {
  const taken = [...obstacles];
  const isClear = (box: Box) => !taken.some((other) => overlaps(box, other));
  return {
    at: (position) => {
      const at = pixelOf(position, frame);
      return isInSight(at, frame) ? at : undefined;
    },
    isFree: (at, reach) => isClear(boxAround(at, 2 * reach, 2 * reach)),
    settle: (at, { width, height }, anchors, gap) => {
      for (const [across, down] of anchors) {
        const middle = {
          x: at.x + across * width + Math.sign(across) * gap,
          y: at.y + down * height + Math.sign(down) * gap,
        };
        const box = boxAround(middle, width + CLEAR, height);
        if (!isWithin(box, frame) || !isClear(box)) continue;
        taken.push(box);
        return middle;
      }
      return undefined;
    },
  };
}

function boxAround({ x, y }: Pixel, width: number, height: number): Box {
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 };
}

function isInSight({ x, y }: Pixel, { width, height }: MapFrame): boolean {
  return x >= CLEAR && y >= CLEAR && x <= width - CLEAR && y <= height - CLEAR;
}

function isWithin({ left, top, right, bottom }: Box, { width, height }: MapFrame): boolean {
  return left >= CLEAR && top >= CLEAR && right <= width - CLEAR && bottom <= height - CLEAR;
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
