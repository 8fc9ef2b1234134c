import { type Piece, piecesOf } from './foldPieces.ts';

/** What stands behind a mark that closes: ‹ French › has white space before it, ›German‹ has not. */
const BEHIND_CLOSING = /^(?:$|[ \p{P}])/u;

/** A text without the differences that do not count, with the way back to the original. */
export type Folded = {
  readonly original: string;
  readonly text: string;
  /** For each code unit of `text`, where in the original what it stands for begins. */
  readonly starts: Uint32Array;
  /** For each code unit of `text`, where in the original what it stands for ends. */
  readonly ends: Uint32Array;
};

/**
 * Folds a text for comparing: a run of white space is one space, quotation marks and hyphens are
 * straight, letters are composed (Unicode's form NFC), and characters that Unicode calls ignorable,
 * such as soft hyphens and direction marks, are gone. White space beside a double quotation mark is
 * gone, too: « French » has it inside, other languages do not. Case, accents, dashes and letters
 * stay as they are. Linear in the length of the text.
 */
export function fold(original: string): Folded {
  const visible = piecesOf(original).filter(isVisible);
  const kept = visible.filter((_, index) => !isDropped(visible, index, original));
  const text = kept.map((piece) => piece.text).join('');
  const starts = new Uint32Array(text.length);
  const ends = new Uint32Array(text.length);
  let at = 0;
  for (const piece of kept) {
    const isCopy = piece.kind === 'text' && piece.text.length === piece.end - piece.start;
    for (let unit = 0; unit < piece.text.length; unit += 1, at += 1) {
      starts[at] = isCopy ? piece.start + unit : piece.start;
      ends[at] = isCopy ? piece.start + unit + 1 : piece.end;
    }
  }
  return { original, text, starts, ends };
}

/** A quote as it is searched for: folded, without white space around it. */
export function foldQuote(quote: string): string {
  return fold(quote).text.trim();
}

function isVisible({ kind }: Piece): boolean {
  return kind !== 'ignorable';
}

/** White space inside of quotation marks does not count; single marks may be apostrophes, too. */
function isDropped(pieces: readonly Piece[], index: number, original: string): boolean {
  if (pieces[index]?.kind !== 'space') return false;
  const before = pieces[index - 1];
  const behind = pieces[index + 1];
  if (before?.kind === 'double' || behind?.kind === 'double') return true;
  const isAt = (piece: Piece | undefined, mark: string) => original[piece?.start ?? -1] === mark;
  const opens = isAt(before, '‹') && (pieces[index - 2]?.kind ?? 'space') === 'space';
  const closes = isAt(behind, '›') && BEHIND_CLOSING.test(pieces[index + 2]?.text ?? '');
  return opens || closes;
}
