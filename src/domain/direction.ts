/** Which way texts run: by their language where it is declared, and apart from the words around them. */

/** ISO 15924 scripts that run from right to left and in which something is published today. */
const FROM_RIGHT = /Adlm|Arab|Hebr|Nkoo|Rohg|Syrc|Thaa/;

/** Asked for every name of a scene, and slow to find out. */
const known = new Map<string, 'ltr' | 'rtl'>();

/** The direction of a language (BCP 47) in its usual script; from left to right where it is none. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const direction = known.get(language) ?? found(language);
  known.set(language, direction);
  return direction;
}

function found(language: string): 'ltr' | 'rtl' {
  try {
    return FROM_RIGHT.test(new Intl.Locale(language).maximize().baseName) ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
}

/** Letters of the blocks that Unicode has set apart for scripts from right to left. */
export const LETTER_FROM_RIGHT =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * A text for a line with others, in an interface of some language (BCP 47). Where it has letters that
 * run another way it stands between U+2068 and U+2069 (UAX #9), which nobody sees: else a date behind a
 * Hebrew name would read "29–27", and a bracket behind a Latin one would stand before it in Arabic.
 */
export function isolated(text: string, language = 'en'): string {
  const others = directionOf(language) === 'rtl' ? /\p{L}/u : LETTER_FROM_RIGHT;
  return others.test(text) ? `\u2068${text}\u2069` : text;
}

/** A quotation for plain text, which runs as its language does, whatever its first letter is. */
export function isolatedIn(text: string, language: string): string {
  return directionOf(language) === 'rtl' ? `\u2067${text}\u2069` : text;
}
