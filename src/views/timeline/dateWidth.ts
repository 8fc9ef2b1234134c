import { textWidth } from '../textWidth.ts';
import type { VisitPlace } from './layout.ts';

/** CSS pixels at either side of a name. */
const PADDING = 4;
/** What names are narrower than `textWidth` says, which rounds up, and in the lighter weight. */
const NARROWER = { bold: 0.99, plain: 0.955 };

/** How wide the name of a visit, or of several, is on the timeline, CSS pixels, at a size of text. */
export function nameWidth({ name, leader }: VisitPlace, size: number): number {
  const share = leader.emphasis === 'dimmed' ? NARROWER.plain : NARROWER.bold;
  return textWidth(name, size) * share + 2 * PADDING;
}
