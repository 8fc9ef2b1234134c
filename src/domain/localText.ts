import type { LocalText } from './dataset.ts';

/** A text in a language, with the language it is really in: a fallback must say so in `lang`. */
export type SpokenText = { readonly text: string; readonly language: string };

/**
 * The text in the language asked for; else in one of its kin (`en` for `en-GB`), else in the
 * dossier's own, else in the first there is.
 */
export function localText(texts: LocalText, language: string, fallback: string): SpokenText {
  const kin = language.split('-')[0] ?? language;
  for (const tag of [language, kin, fallback]) {
    const text = texts[tag];
    if (text !== undefined) return { text, language: tag };
  }
  const [first] = Object.entries(texts);
  return first ? { language: first[0], text: first[1] } : { language: fallback, text: '' };
}
