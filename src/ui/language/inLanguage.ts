import { directionOf } from '../../domain/direction.ts';

/** Attributes of an element whose words are in a language (BCP 47), such as those of a document. */
export function inLanguage(language: string) {
  return { lang: language, dir: directionOf(language) };
}

/** Says of the whole page what language it is in. */
export function speakPage(language: string): void {
  Object.assign(document.documentElement, inLanguage(language));
}
