/** Where a text may be cut without cutting a word, by Unicode's classes. */
import type { Folded } from './fold.ts';

/** Scripts that are written without spaces between words (Unicode, UAX #29 and #14). */
const WITHOUT_SPACES = new RegExp(
  `^[${[
    ...['Han', 'Hiragana', 'Katakana', 'Bopomofo', 'Yi', 'Thai', 'Lao', 'Khmer', 'Myanmar'],
    ...['Tai_Le', 'New_Tai_Lue', 'Tai_Tham', 'Tai_Viet', 'Ahom', 'Javanese', 'Balinese'],
  ]
    .map((script) => `\\p{Script_Extensions=${script}}`)
    .join('')}]$`,
  'u',
);
const WORD = /^[\p{L}\p{M}\p{N}]$/u;
const MARK = /^\p{M}$/u;
const DIGIT = /^\p{Nd}$/u;
/** What joins digits to one number: 3.5, 1,000, 1'000. */
const NUMBER_JOINT = /^[.,'٫٬]$/u;
const LATIN = /^\p{Script=Latin}$/u;
const LETTER = /^\p{L}$/u;

/** How far around a cut a cluster of code points may reach, in UTF-16 code units. */
const CLUSTER_REACH = 64;
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Whether a range of the folded text cuts no word and no number at either end. */
export function isWhole(document: Folded, start: number, end: number): boolean {
  return mayCut(document, start, 'start') && mayCut(document, end, 'end');
}

/** The range of the folded text, widened at either end until it cuts no word. */
export function wholeWords(
  document: Folded,
  start: number,
  end: number,
): { start: number; end: number } {
  let from = start;
  let to = end;
  while (from > 0 && !mayCut(document, from, 'start')) from -= 1;
  while (to < document.text.length && !mayCut(document, to, 'end')) to += 1;
  return { start: from, end: to };
}

/** `side` says whether what is quoted starts or ends here. */
function mayCut(document: Folded, at: number, side: 'start' | 'end'): boolean {
  const { text } = document;
  if (at <= 0 || at >= text.length) return true;
  const before = codePointBefore(text, at);
  const behind = String.fromCodePoint(text.codePointAt(at) ?? 0);
  if (MARK.test(behind) || !isClusterEnd(document, at)) return false;
  if (WITHOUT_SPACES.test(before) || WITHOUT_SPACES.test(behind)) return true;
  if (WORD.test(before) && WORD.test(behind)) return false;
  const farBefore = codePointBefore(text, at - before.length);
  const farBehind = String.fromCodePoint(text.codePointAt(at + behind.length) ?? 0);
  if (joinsNumber(before, behind, farBehind) || joinsNumber(behind, before, farBefore))
    return false;
  if (behind === "'") return !(WORD.test(before) && LETTER.test(farBehind));
  // An elided word, as in « l’avion », is a word of its own.
  if (before === "'" && WORD.test(farBefore) && LETTER.test(behind)) {
    return side === 'start' && LATIN.test(farBefore);
  }
  return true;
}

/** Whether a digit, a joint and another digit are one number. */
function joinsNumber(digit: string, joint: string, other: string): boolean {
  return DIGIT.test(digit) && NUMBER_JOINT.test(joint) && DIGIT.test(other);
}

/** A combined letter, a syllable or an emoji of several code points is not taken apart. */
function isClusterEnd({ original, starts }: Folded, at: number): boolean {
  const offset = starts[at] ?? original.length;
  const from = Math.max(0, offset - CLUSTER_REACH);
  const window = original.slice(from, offset + CLUSTER_REACH);
  return graphemes.segment(window).containing(offset - from)?.index === offset - from;
}

function codePointBefore(text: string, at: number): string {
  const pair = text.slice(Math.max(0, at - 2), Math.max(0, at));
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(pair) ? pair : pair.slice(-1);
}
