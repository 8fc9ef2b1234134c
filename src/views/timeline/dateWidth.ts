import type { VisitMark } from '../../scene/timeline.ts';
import { textWidth } from '../textWidth.ts';

/** Of the timeline's words where the reader has not asked for larger ones, CSS pixels. */
export const TEXT_SIZE = 13.76;
/** CSS pixels at either side of a date. */
const PADDING = 4;
/** What dates are narrower than `textWidth` says, which rounds up, and in the lighter weight. */
const NARROWER = { bold: 0.99, plain: 0.955 };

/** How wide the mark of a visit with its date is, CSS pixels, at a size of text. */
export function dateWidth({ date, emphasis }: VisitMark, size: number): number {
  const share = emphasis === 'dimmed' ? NARROWER.plain : NARROWER.bold;
  return textWidth(date, size) * share + 2 * PADDING;
}
