/** Days on a scale: from calendar days to moments, and from columns to the scale that draws them. */
import type { Extent } from '../../domain/date.ts';
import { midnightOf } from '../../domain/zone.ts';
import type { Column } from './columns.ts';
import { type Frame, type Piece, pixelOf, type Scale, scaleOf, TRUE } from './scale.ts';

/**
 * Of drawn time, how much a CSS pixel of a column's width takes up, milliseconds: so much that a day
 * in a column of a thousand years is still many of the widget's whole milliseconds.
 */
const PER_PIXEL = 8_640_000_000;

/**
 * From midnight at the beginning of the first day to midnight at the end of the last, local time. A
 * day that the reader's time zone left out, going over the date line, lasts a millisecond.
 */
export function momentsOf({ earliest, latest }: Extent): { start: number; end: number } {
  const start = midnightOf(earliest).getTime();
  return { start, end: Math.max(start + 1, midnightOf(latest + 1).getTime()) };
}

/** The scale that draws columns side by side, each as wide as it asks for; true without columns. */
export function scaleOfColumns(columns: readonly Column[]): Scale {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { extent, width, before } of columns) {
    const { start, end } = momentsOf(extent);
    const from = at + before * PER_PIXEL;
    at = from + width * PER_PIXEL;
    const free = pieces.at(-1)?.true.to ?? start;
    pieces.push({ true: { from: Math.max(start, free), to: end }, drawn: { from, to: at } });
  }
  const [first, ...others] = pieces;
  return first ? scaleOf([first, ...others]) : TRUE;
}

/** The moments of an extent in the drawn time of a scale. */
export function drawnMomentsOf(extent: Extent, scale: Scale): { start: number; end: number } {
  const { start, end } = momentsOf(extent);
  return { start: scale.toDrawn(start), end: scale.toDrawn(end) };
}

/** Where a point of time is drawn, CSS pixels; `days` since 1970 with a fraction, local time. */
export function pixelOfDays(days: number, frame: Frame): number {
  const day = Math.floor(days);
  const { start, end } = momentsOf({ earliest: day, latest: day });
  return pixelOf(start + (end - start) * (days - day), frame);
}

/** The pixels of an extent in a frame; they may lie outside. */
export function pixelsOf(extent: Extent, frame: Frame): { from: number; to: number } {
  const { start, end } = momentsOf(extent);
  return { from: pixelOf(start, frame), to: pixelOf(end, frame) };
}

/** At least so many days are shown around what is looked at: a day alone has no before and after. */
const LEAST_DAYS = 3;

/** The days of which an extent is the middle: its own, or as many as it takes to tell before from after. */
export function daysAround({ earliest, latest }: Extent): Extent {
  const around = Math.max(0, Math.floor((LEAST_DAYS - (latest - earliest + 1)) / 2));
  return { earliest: earliest - around, latest: latest + around };
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
