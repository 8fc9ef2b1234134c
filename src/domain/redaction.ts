/** Taking out of a text what it must not give away: a place's names, a date, who says it. */
import type { Range } from './query.ts';

/** What is not to be read, as patterns that match globally. */
export type Secret = readonly RegExp[];

/** The names as they stand, and each of their longer words in whatever form a sentence gives it. */
export function namesSecret(names: readonly string[]): Secret {
  const phrases = phrasesSecret(names);
  const words = names.flatMap((name) => name.match(/[\p{L}\p{N}]+/gu) ?? []);
  const stems = new Set(words.filter(isTelling).map(stemOf));
  return [...phrases, ...[...stems].map((stem) => whole(`${escaped(stem)}\\p{L}*`, 'i'))];
}

/** Names as they stand, and nothing of their parts. */
export function phrasesSecret(names: readonly string[]): Secret {
  return [...new Set(names)]
    .filter((name) => name.trim() !== '')
    .sort((a, b) => b.length - a.length)
    .map((name) => whole(name.trim().split(/\s+/u).map(escaped).join('\\s+'), 'i'));
}

/** Where a text has something of a secret: in order, none touching the next. */
export function hiddenRanges(text: string, secret: Secret): Range[] {
  const found = secret.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({
      start: index,
      end: index + length,
    })),
  );
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const ranges: Range[] = [];
  for (const range of found) {
    const last = ranges.at(-1);
    if (!last || range.start > last.end) ranges.push(range);
    else if (range.end > last.end) ranges[ranges.length - 1] = { ...last, end: range.end };
  }
  return ranges;
}

/** The text with a gap in the place of each of them. */
export function redacted(text: string, secret: Secret, gap: string): string {
  const ranges = hiddenRanges(text, secret);
  const kept = ranges.map(({ start }, i) => text.slice(ranges[i - 1]?.end ?? 0, start));
  return [...kept, text.slice(ranges.at(-1)?.end ?? 0)].join(gap);
}

/** Short words are articles and prepositions, unless they are written like names. */
function isTelling(word: string): boolean {
  return word.length >= 5 || (word.length === 4 && /^\p{Lu}/u.test(word));
}

/** Languages with cases change the end of a word, seldom more than two letters of it. */
function stemOf(word: string): string {
  return word.slice(0, word.length > 7 ? -3 : word.length > 5 ? -2 : word.length > 4 ? -1 : 4);
}

/** A pattern that begins and ends where words do. */
export function whole(source: string, flags = ''): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, `gu${flags}`);
}

/** A text as a pattern of itself. */
export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
