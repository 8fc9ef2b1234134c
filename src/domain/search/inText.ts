/** Words and dates in a single text. */
import { foldText, wordsOf } from '../fold.ts';
import type { Query, Range, Term } from '../query.ts';

/** Whether a folded text has one of the phrases of a term. */
function has(folded: string, { phrases }: Term): boolean {
  return phrases.some((phrase) => folded.includes(` ${phrase}`));
}

/** Whether a name has all the words of a text, each as the beginning of a word. */
export function isNamed(name: string, text: string): boolean {
  const folded = foldText(name).text;
  return wordsOf(text).every((word) => folded.includes(` ${word}`));
}

/** How many terms of a query a text has. */
export function countFound({ terms }: Query, text: string): number {
  const folded = `${foldText(text).text} `;
  return terms.filter((term) => has(folded, term)).length;
}

/** Where a text has words of some terms: whole words, in order, not overlapping. */
export function rangesOf(terms: readonly Term[], original: string): Range[] {
  const { text, offsets } = foldText(original);
  const whole = `${text} `;
  const found: Range[] = [];
  for (const phrase of terms.flatMap(({ phrases }) => phrases)) {
    for (
      let at = whole.indexOf(` ${phrase}`);
      at !== -1;
      at = whole.indexOf(` ${phrase}`, at + 1)
    ) {
      const space = whole.indexOf(' ', at + 1 + phrase.trimEnd().length);
      const start = offsets[at + 1] ?? 0;
      const end = offsets[space] ?? original.length;
      // Apostrophes fold away, but one that closes a quotation is no part of the word.
      const length = original.slice(start, end).replace(/[^\p{L}\p{N}\p{M}]+$/u, '').length;
      found.push({ start, end: start + length });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter(({ start }, i) => i === 0 || start >= (found[i - 1]?.end ?? 0));
}
