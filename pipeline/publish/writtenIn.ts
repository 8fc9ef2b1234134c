/** The languages of a dossier, as far as the interface speaks them. */
import type { Catalog } from '../../src/domain/catalog.ts';
import { LOCALES, type Locale, negotiate } from '../../src/locales/locale.ts';

/** Those that the dossier's title or summary is written in, its own first; at least one. */
export function writtenIn({ dossier }: Catalog): readonly Locale[] {
  const tags = [...Object.keys(dossier.title), ...Object.keys(dossier.summary)];
  const kin = new Set(tags.map((tag) => tag.split('-')[0]));
  // Keys of the record.
  const locales = (Object.keys(LOCALES) as Locale[]).filter((locale) => kin.has(locale));
  return [...new Set([negotiate([dossier.language]), ...locales])];
}
