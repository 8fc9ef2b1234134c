/**
 * A text in which every run of white space is one space and every quotation mark is straight, with
 * the way back to the original.
 */
export type Folded = {
  readonly text: string;
  /** For each code unit of `text`, the offset in the original where what it stands for begins. */
  readonly offsets: Uint32Array;
};

/**
 * Folds a text for comparing. Nothing else is folded: case, accents, dashes and letters stay as
 * they are. Linear in the length of the text.
 */
export function fold(original: string): Folded {
  const offsets = new Uint32Array(original.length);
  const pieces: string[] = [];
  let length = 0;
  let pieceStart = 0;
  for (let at = 0; at < original.length; ) {
    const replacement = replacementOf(original.charCodeAt(at));
    offsets[length] = at;
    length += 1;
    let next = at + 1;
    if (replacement === ' ') {
      while (next < original.length && replacementOf(original.charCodeAt(next)) === ' ') next += 1;
    }
    if (replacement !== undefined) {
      pieces.push(original.slice(pieceStart, at), replacement);
      pieceStart = next;
    }
    at = next;
  }
  pieces.push(original.slice(pieceStart));
  return { text: pieces.join(''), offsets: offsets.subarray(0, length) };
}

/** What a code unit folds to; `undefined` when it stays. White space is Unicode's White_Space. */
function replacementOf(code: number): ' ' | '"' | "'" | undefined {
  if (code > 0x20 && code < 0x7f) return undefined;
  switch (code) {
    case 0xab: // «
    case 0xbb: // »
    case 0x201c: // “
    case 0x201d: // ”
    case 0x201e: // „
    case 0x201f: // ‟
      return '"';
    case 0x2018: // ‘
    case 0x2019: // ’
    case 0x201a: // ‚
    case 0x201b: // ‛
    case 0x2032: // ′
      return "'";
    case 0x20:
    case 0x85:
    case 0xa0:
    case 0x1680:
    case 0x2028:
    case 0x2029:
    case 0x202f:
    case 0x205f:
    case 0x3000:
      return ' ';
    default:
      return (code >= 0x09 && code <= 0x0d) || (code >= 0x2000 && code <= 0x200a) ? ' ' : undefined;
  }
}

/** A quote as it is searched for: folded, without white space around it. */
export function foldQuote(quote: string): string {
  return fold(quote).text.trim();
}
