/** Where the small map stands over the large one. */
import type { Forward } from '../../../domain/reading.ts';
import type { MapMarker } from '../../../scene/map/map.ts';
import { type MapFrame, pixelOf } from './frame.ts';
import { LOCATOR } from './locatorFrame.ts';

/** CSS pixels between the small map and the nearest edges of the large one. */
export type Corner = typeof ABOVE_CREDIT | typeof AT_START;

/** In the other corners are controls. */
const ABOVE_CREDIT = { insetInlineEnd: 14, bottom: 32 } as const;
const AT_START = { insetInlineStart: 14, top: 14 } as const;

/** From the middle of a marker to where the small map may begin, in CSS pixels. */
const CLEAR = 24;

/**
 * The corner that covers no marker; where each has some, one that covers none of the selection.
 * Undefined if that cannot be had either.
 */
export function locatorCorner(
  markers: readonly MapMarker[],
  frame: MapFrame,
  forward: Forward,
): Corner | undefined {
  const isClear = (corner: Corner, isMeant: (marker: MapMarker) => boolean) => {
    const end = frame.width - LOCATOR.width;
    const start = 'top' in corner ? corner.insetInlineStart : end - corner.insetInlineEnd;
    const left = forward > 0 ? start : end - start;
    const top = 'top' in corner ? corner.top : frame.height - corner.bottom - LOCATOR.height;
    return !markers.filter(isMeant).some(({ position }) => {
      const { x, y } = pixelOf(position, frame);
      const isAcross = x > left - CLEAR && x < left + LOCATOR.width + CLEAR;
      return isAcross && y > top - CLEAR && y < top + LOCATOR.height + CLEAR;
    });
  };
  const corners = [ABOVE_CREDIT, AT_START];
  return (
    corners.find((corner) => isClear(corner, () => true)) ??
    corners.find((corner) => isClear(corner, ({ emphasis }) => emphasis !== 'dimmed'))
  );
}
