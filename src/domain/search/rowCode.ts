/**
 * Rows in order as a short text. Each run of rows that follow one another is what lies between it and the run
 * before, doubled, and one more if it is longer than one row; then comes its length less two. Numbers are written
 * as in source maps: five bits a digit, the lowest first, 32 added to every digit but the last.
 */

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUES = new Map([...DIGITS].map((digit, value) => [digit.charCodeAt(0), value]));
const BITS = 5;
const MORE = 1 << BITS;
/** Numbers have at most 30 bits. */
const MOST_SHIFT = 25;

/** Rows, each once, in order, as text. */
export function encodeRows(rows: readonly number[]): string {
  let text = '';
  let after = 0;
  for (let i = 0; i < rows.length; ) {
    const start = rows[i] ?? 0;
    let length = 1;
    while (rows[i + length] === start + length) length += 1;
    text += encodeNumber((start - after) * 2 + (length > 1 ? 1 : 0));
    if (length > 1) text += encodeNumber(length - 2);
    after = start + length;
    i += length;
  }
  return text;
}

/** Tells each row of such a text. Throws where it is none, or goes beyond so many rows. */
export function decodeRows(text: string, rows: number, tell: (row: number) => void): void {
  let row = 0;
  let at = 0;
  const number = () => {
    let value = 0;
    for (let shift = 0; shift <= MOST_SHIFT; shift += BITS) {
      const digit = VALUES.get(text.charCodeAt(at));
      if (digit === undefined) break;
      at += 1;
      value |= (digit & (MORE - 1)) << shift;
      if (digit < MORE) return value;
    }
    throw new Error(`"${text.slice(0, 20)}" is no list of rows`);
  };
  while (at < text.length) {
    const head = number();
    row += head >> 1;
    const end = row + ((head & 1) === 1 ? number() + 2 : 1);
    if (end > rows) throw new Error(`Row ${end - 1} is beyond the last of ${rows}`);
    for (; row < end; row += 1) tell(row);
  }
}

function encodeNumber(number: number): string {
  let text = '';
  let rest = number;
  for (; rest >= MORE; rest >>= BITS) text += DIGITS[(rest & (MORE - 1)) | MORE];
  return text + DIGITS[rest];
}
