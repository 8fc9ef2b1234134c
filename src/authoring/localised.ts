import type * as v from 'valibot';
import type { LocalText } from '../domain/dataset.ts';
import type { localText } from './vocabulary.ts';

type AuthoredText = v.InferOutput<typeof localText>;

/** A text given without a language is in the dossier's own. */
export function localised(text: AuthoredText, language: string): LocalText {
  return typeof text === 'string' ? { [language]: text } : text;
}

/** `localised` for a text that may be missing. */
export function maybeLocalised(
  text: AuthoredText | undefined,
  language: string,
): LocalText | undefined {
  return text === undefined ? undefined : localised(text, language);
}
