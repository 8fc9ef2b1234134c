import * as v from 'valibot';
import { languageTag } from '../../authoring/vocabulary.ts';

/** A tag of a language, its first part in lower case; undefined for what a dossier takes for none. */
export function tagOf(language: string | undefined): string | undefined {
  const tag = language
    ?.trim()
    .replace(/_/g, '-')
    .replace(/^[A-Za-z]+/, (part) => part.toLowerCase());
  return v.is(languageTag, tag) ? tag : undefined;
}
