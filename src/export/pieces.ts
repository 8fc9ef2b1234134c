/** Texts of files that may be very long: no task puts all of one together. */
import { atOnce, type LongWork } from '../domain/longWork.ts';

/** Writes a file, as the pieces of its text in order. No piece ends within a character. */
export type LongText = LongWork<readonly string[]>;

/** The whole text, made without a pause. */
export function inOnePiece(text: LongText): string {
  return atOnce(text).join('');
}

/** UTF-16 code units of a part: a millisecond or so to encode. */
const PART = 2 ** 18;

/** The bytes (UTF-8) of a text, as parts that a file can be made of without reading them again. */
export function* packed(text: LongText): LongWork<readonly Blob[]> {
  const pieces = yield* text;
  const parts: Blob[] = [];
  let open: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    open.push(piece);
    length += piece.length;
    if (length < PART) continue;
    parts.push(new Blob(open));
    open = [];
    length = 0;
    // What is left is little beside what has been written.
    yield 1;
  }
  return [...parts, new Blob(open)];
}
