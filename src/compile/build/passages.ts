import type { Range } from '../../authoring/quotation/quotation.ts';

/** A paragraph, or several that one excerpt spans, with its offset in the document's text. */
export type Passage = { readonly start: number; readonly text: string };

/** What Unicode ends a line or a page with: LF, VT, FF, CR, NEL, LS, PS. */
const LINE_ENDS = /[\n\v\f\r\u0085\u2028\u2029]/g;

/** The paragraph (a run without a line end) or paragraphs in which a range of a text lies. */
export function paragraphAround(text: string, { start, end }: Range): Range {
  const before = [...text.slice(0, start).matchAll(LINE_ENDS)].at(-1);
  const behind = text.slice(end).search(LINE_ENDS);
  return {
    start: before === undefined ? 0 : before.index + 1,
    end: behind === -1 ? text.length : end + behind,
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
