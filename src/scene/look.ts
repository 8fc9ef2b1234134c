/** How the reader looks at a dossier: what every scene follows from. */
import type { Catalog, Place, Stop, Visit } from '../domain/catalog.ts';
import { isolated } from '../domain/direction.ts';
import { localText } from '../domain/localText.ts';
import type { Remaining } from '../domain/remaining.ts';
import type { Selected } from '../domain/selection.ts';

export type Look = {
  readonly selected: Selected;
  /** What passes the filter; the rest is not drawn, or dimmed. */
  readonly remaining: Remaining;
  readonly language: string;
};

type Language = Pick<Look, 'language'>;

/** The shorter name where a place has one, in the reader's language. */
export function shortName(place: Place, { dossier }: Catalog, { language }: Language): string {
  return isolated(
    localText(place.shortNames ?? place.names, language, dossier.language).text,
    language,
  );
}

export function fullName(place: Place, { dossier }: Catalog, { language }: Language): string {
  return isolated(localText(place.names, language, dossier.language).text, language);
}

export function titleOf(item: Stop | Visit, { dossier }: Catalog, { language }: Language): string {
  return isolated(localText(item.title, language, dossier.language).text, language);
}
