/** Texts cut where something is marked: phrases that bear a claim out, and words searched for. */
import type { Excerpt } from '../domain/catalog.ts';
import type { Range } from '../domain/query.ts';

export type Segment = {
  readonly text: string;
  /** Bears the claim out. */
  readonly isMarked: boolean;
  /** Is what the reader searches for. */
  readonly isMatch: boolean;
};

/**
 * The excerpt's words as segments in order, cut wherever a phrase or a match begins or ends;
 * phrases that overlap or touch are marked as one.
 */
export function markedSegments(
  { exact, support }: Pick<Excerpt, 'exact' | 'support'>,
  matches: readonly Range[] = [],
): Segment[] {
  const ends = [...support, ...matches].flatMap(({ start, end }) => [start, end]);
  const cuts = [...new Set([0, ...ends, exact.length])].sort((a, b) => a - b);
  const segments: Segment[] = [];
  for (const [i, end] of cuts.slice(1).entries()) {
    const start = cuts[i] ?? 0;
    const isWithin = (range: Range) => range.start <= start && end <= range.end;
    const isMarked = support.some(isWithin);
    const isMatch = matches.some(isWithin);
    const text = exact.slice(start, end);
    const last = segments.at(-1);
    if (last?.isMarked === isMarked && last.isMatch === isMatch) {
      segments[segments.length - 1] = { ...last, text: last.text + text };
    } else segments.push({ text, isMarked, isMatch });
  }
  return segments;
}
