/** The sentence of a text that a reader looks for. */
import type { Range } from './query.ts';

/** Longer sentences are cut, UTF-16 code units. */
const LONGEST = 220;
/** What stays before the place that is looked for where a sentence is cut. */
const BEFORE = 80;
/** An end of a sentence: a sign, whatever closes a quotation, a space, and no small letter after it. */
const END = /[.!?…]+["'’”»)\]]*\s+(?=["'‘“„«([]*[^\p{Ll}\s])/gu;
/** Before a full stop that ends no sentence: an initial or a usual abbreviation. */
const ABBREVIATION =
  /(?:^|[\s(“„«])(?:\p{Lu}|St|Mr|Mrs|Ms|Dr|Gen|Col|Lt|No|Jan|Feb|Aug|Sept?|Oct|Nov|Dec|[гдстпв]|ул|им|св|гг|пр)\.$/u;

/**
 * The sentence around a range of a text, cut at the borders of words where it is long; an ellipsis
 * stands for what is left out of it.
 */
export function sentenceAround(text: string, range: Range): string {
  let from = 0;
  let to = text.length;
  for (const { 0: end, index } of text.matchAll(END)) {
    const next = index + end.length;
    if (ABBREVIATION.test(text.slice(0, next).trimEnd())) continue;
    if (next <= range.start) from = next;
    else if (next >= range.end) {
      to = next;
      break;
    }
  }
  return clipped(text.slice(from, to).trim(), range.start - from);
}

/** The beginning of a text, at most so many code units, cut at the border of a word. */
export function beginningOf(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length + 1).replace(/\s*\S*$/u, '')} …`;
}

function clipped(sentence: string, at: number): string {
  if (sentence.length <= LONGEST) return sentence;
  const from = at > BEFORE ? sentence.indexOf(' ', at - BEFORE) + 1 : 0;
  const rest = beginningOf(sentence.slice(from), LONGEST);
  return from === 0 ? rest : `… ${rest}`;
}
