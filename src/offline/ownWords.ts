/** Which languages of the interface a reader keeps, beside those of the dossier. */

/**
 * The scripts to keep at once, by their paths: for the languages that the browser wishes for (BCP 47
 * tags), and for those whose words an earlier version has kept, by the paths they have there.
 */
export function wordsToKeep(
  words: Readonly<Record<string, string>>,
  wishes: readonly string[],
  earlier: readonly string[],
): string[] {
  const languages = [
    ...wishes.map((tag) => tag.toLowerCase().split('-')[0] ?? ''),
    ...earlier.map((path) => /_words-([a-z]+)-/.exec(path)?.[1] ?? ''),
  ];
  return [...new Set(languages)].flatMap((language) => words[language] ?? []);
}
