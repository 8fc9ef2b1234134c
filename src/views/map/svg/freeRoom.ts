/** The room that is left for names in a frame: whoever comes first takes it. */
import type { Box } from '../../../scene/map/labels.ts';
import type { Pixel } from '../../../scene/map/mercator.ts';
import type { Size } from '../camera/frame.ts';

/** Offset of a block's middle from the point that it names, in shares of its width and height. */
export type Anchor = readonly [x: number, y: number];

/** Space that stays free around a name, in CSS pixels. */
const CLEAR = 4;

export type FreeRoom = {
  /**
   * Takes the first anchor around a point at which a block of this size is free, and returns where
   * the middle of the block is; undefined if it fits nowhere. `gap` in CSS pixels keeps it away from
   * the point.
   */
  readonly take: (
    at: Pixel,
    size: Size,
    anchors: readonly Anchor[],
    gap: number,
  ) => Pixel | undefined;
  /** Whether a box of this size, centred on a point, overlaps nothing. */
  readonly isFree: (at: Pixel, size: Size) => boolean;
  /** Whether a point is in the frame. */
  readonly isInSight: (at: Pixel) => boolean;
};

/** The room of a frame around the boxes that are already taken. */
export function freeRoom(frame: Size, obstacles: readonly Box[]): FreeRoom {
  const taken = [...obstacles];
  const isClear = (box: Box) => !taken.some((other) => overlaps(box, other));
  return {
    take: (at, { width, height }, anchors, gap) => {
      for (const [across, down] of anchors) {
        const middle = {
          x: at.x + across * width + Math.sign(across) * gap,
          y: at.y + down * height + Math.sign(down) * gap,
        };
        const box = boxAround(middle, { width: width + CLEAR, height });
        if (!isWithin(box, frame) || !isClear(box)) continue;
        taken.push(box);
        return middle;
      }
      return undefined;
    },
    isFree: (at, size) => isClear(boxAround(at, size)),
    isInSight: ({ x, y }) => isWithin({ left: x, top: y, right: x, bottom: y }, frame),
  };
}

function boxAround({ x, y }: Pixel, { width, height }: Size): Box {
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 };
}

function isWithin({ left, top, right, bottom }: Box, { width, height }: Size): boolean {
  return left >= CLEAR && top >= CLEAR && right <= width - CLEAR && bottom <= height - CLEAR;
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
