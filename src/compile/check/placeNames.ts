/** Names of countries and seas in texts. */

/** Finds what the names stand for that a text has as whole words; of names within one another, the longest. */
export function finderOf<T>(
  named: Iterable<readonly [name: string, what: T]>,
): (text: string) => T[] {
  const known = new Map<string, T>();
  let longest = 0;
  for (const [name, what] of named) {
    const words = wordsOf(name);
    longest = Math.max(longest, words.length);
    known.set(words.join(' '), what);
  }
  return (text) => {
    const words = wordsOf(text);
    const found: T[] = [];
    for (let from = 0; from < words.length; ) {
      const length = longestAt(words, from, longest, (name) => known.has(name));
      const what = known.get(words.slice(from, from + length).join(' '));
      if (what !== undefined) found.push(what);
      from += Math.max(length, 1);
    }
    return found;
  };
}

/** Words of the longest name that begins at a word; 0 where none does. */
function longestAt(
  words: readonly string[],
  from: number,
  longest: number,
  isKnown: (name: string) => boolean,
): number {
  for (let length = Math.min(longest, words.length - from); length > 0; length -= 1) {
    if (isKnown(words.slice(from, from + length).join(' '))) return length;
  }
  return 0;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
}
