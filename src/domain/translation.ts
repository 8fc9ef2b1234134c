/** The words of an excerpt in the reader's language. They are shown beside it, never in its place. */
import type { Excerpt } from './catalog.ts';
import { localText, type SpokenText } from './localText.ts';

/** A translation in one language, and who made it; the dossier's editors without `by`. */
export type SpokenTranslation = SpokenText & {
  readonly by?: 'machine' | SpokenText | undefined;
};

/** Words that a search can find. */
export type Saying = SpokenText & { readonly isTranslation: boolean };

/**
 * What helps a reader to understand an excerpt: its translation into their language, else into the
 * dossier's. None for a document in the reader's own language.
 */
export function translationOf(
  { translation, source }: Pick<Excerpt, 'translation'> & { readonly source: { language: string } },
  language: string,
  fallback: string,
): SpokenTranslation | undefined {
  if (!translation || isKin(source.language, language)) return undefined;
  const spoken = localText(translation.texts, language, fallback);
  const isRead = [language, fallback].some((tag) => isKin(spoken.language, tag));
  if (!isRead || isKin(spoken.language, source.language)) return undefined;
  const { by } = translation;
  if (by === undefined || by === 'machine') return { ...spoken, by };
  return { ...spoken, by: localText(by, language, fallback) };
}

/** The words of an excerpt, then each of its translations. */
export function sayingsOf({ exact, source, translation }: Excerpt): [Saying, ...Saying[]] {
  const others = Object.entries(translation?.texts ?? {});
  return [
    { text: exact, language: source.language, isTranslation: false },
    ...others.map(([language, text]) => ({ text, language, isTranslation: true })),
  ];
}

/** Whether two language tags name the same language: `en` and `en-GB`. */
export function isKin(one: string, other: string): boolean {
  return primary(one) === primary(other);
}

function primary(tag: string): string | undefined {
  return tag.split('-')[0];
}
