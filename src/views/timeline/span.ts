/** Days on a screen. */
import { type Extent, localMidnight } from '../../domain/date.ts';
import { type Frame, leavingOut, pixelOf, type Scale } from '../../scene/scale.ts';

/** Share of the width that stays free at either side of what is shown. */
export const MARGIN = 0.11;

/** From midnight at the beginning of the first day to midnight at the end of the last, local time. */
export function momentsOf({ earliest, latest }: Extent): { start: number; end: number } {
  return { start: localMidnight(earliest).getTime(), end: localMidnight(latest + 1).getTime() };
}

/** The scale that leaves out these days. */
export function scaleWithout(gaps: readonly Extent[]): Scale {
  return leavingOut(gaps.map(momentsOf).map(({ start, end }) => ({ from: start, to: end })));
}

/** The moments of an extent in the drawn time of a scale. */
export function drawnMomentsOf(extent: Extent, scale: Scale): { start: number; end: number } {
  const { start, end } = momentsOf(extent);
  return { start: scale.toDrawn(start), end: scale.toDrawn(end) };
}

/** A place where a frame leaves days out. */
export type Break = {
  /** CSS pixels from the left edge of the frame. */
  readonly at: number;
  readonly label: string;
};

/** Those of the gaps that are within a frame. */
export function breaksOf(
  gaps: readonly { readonly extent: Extent; readonly label: string }[],
  frame: Frame,
): Break[] {
  return gaps
    .map(({ extent, label }) => ({ at: pixelOf(momentsOf(extent).start, frame), label }))
    .filter(({ at }) => at > 0 && at < frame.width);
}

/** The middle of an extent in CSS pixels from the left edge of the frame. */
export function middleOf(extent: Extent, frame: Frame): number {
  const { start, end } = momentsOf(extent);
  return (pixelOf(start, frame) + pixelOf(end, frame)) / 2;
}

/**
 * A window of drawn time that shows an extent with a share of the window (0 to 0.5) free at either
 * side.
 */
export function windowAround(
  extent: Extent,
  margin: number,
  scale: Scale,
): { start: number; end: number } {
  const { start, end } = drawnMomentsOf(extent, scale);
  const free = ((end - start) * margin) / (1 - 2 * margin);
  return { start: start - free, end: end + free };
}

/** Where part of an extent lies within it, in percent of its length. */
export function shareOf(part: Extent, whole: Extent): { left: number; width: number } {
  const days = whole.latest - whole.earliest + 1;
  return {
    left: ((part.earliest - whole.earliest) / days) * 100,
    width: ((part.latest - part.earliest + 1) / days) * 100,
  };
}
