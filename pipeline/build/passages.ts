import type { Range } from '../../src/authoring/quotation.ts';

/** A paragraph, or several that one excerpt spans, with its offset in the document's text. */
export type Passage = { readonly start: number; readonly text: string };

/** The paragraph (a run without a line feed) or paragraphs in which a range of a text lies. */
export function paragraphAround(text: string, { start, end }: Range): Range {
  const next = text.indexOf('\n', end);
  return {
    start: start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1,
    end: next === -1 ? text.length : next,
  };
}

/** The paragraphs in which the given ranges lie, in order, without overlaps. */
export function passagesOf(text: string, ranges: readonly Range[]): Passage[] {
  const paragraphs = ranges
    .map((range) => paragraphAround(text, range))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const merged: Range[] = [];
  for (const paragraph of paragraphs) {
    const last = merged.at(-1);
    if (last !== undefined && paragraph.start < last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, paragraph.end) };
    } else {
      merged.push(paragraph);
    }
  }
  return merged.map(({ start, end }) => ({ start, text: text.slice(start, end) }));
}
