/** The text of a cell or of a header, without what nobody sees. */
import type { Cell } from '../../tables/workbook.ts';

/** Zero-width characters, marks of direction, soft hyphens and byte order marks, with white space. */
const EDGE = String.raw`[\s\u00AD\u200B-\u200F\u2060\uFEFF]+`;
const EDGES = new RegExp(`^${EDGE}|${EDGE}$`, 'gu');
const UNSEEN = /[\u00AD\u200B-\u200F\u2060\uFEFF]/gu;

/** Without white space and invisible characters around it. */
export function trimmed(text: string): string {
  return text.replace(EDGES, '');
}

/** What a cell says; nothing where a formula has failed. */
export function cellText(cell: Cell | undefined): string {
  return cell === undefined || cell.kind === 'error' ? '' : trimmed(cell.text);
}

/** A header as people read it: in one line. */
export function headerText(cell: Cell | undefined): string {
  return cellText(cell).replace(UNSEEN, '').replace(/\s+/gu, ' ');
}

/**
 * What a header is known by: its letters and digits in lower case, so that `Media Credit`,
 * `media_credit` and one with a hidden line break are the same.
 */
export function headerKey(header: string): string {
  return header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]/gu, '');
}
