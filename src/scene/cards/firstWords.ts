/**
 * The beginning of a text, cut after a whole word where it is longer than `most` characters, and
 * ended by "…" then.
 */
export function firstWords(text: string, most: number): string {
  const words = text.trim().replace(/\s+/g, ' ');
  if (words.length <= most) return words;
  const end = words.lastIndexOf(' ', most);
  const kept = words.slice(0, end > most / 2 ? end : most);
  return `${kept.replace(/[\s,;:.–—-]+$/u, '')}…`;
}
