/** What the embeds on the hosts' pages show. */
import type { Catalog, Visit } from '../../../src/domain/catalog.ts';
import { localText } from '../../../src/domain/localText.ts';
import { queryOf } from './frames.ts';

/** These pages are in English; texts of the dossier are, too, where it has them. */
export const LANGUAGE = 'en';

/** The visit in the middle of a dossier, as embeds need it. */
export type Subject = {
  readonly catalog: Catalog;
  readonly visit: Visit;
  readonly title: string;
  /** The options of an embed that selects the visit, and the same as a query string. */
  readonly chosen: { readonly visit: string };
  readonly search: string;
};

/** Throws when the dossier has no visit. */
export function subjectOf(catalog: Catalog): Subject {
  const { visits } = catalog;
  const visit = visits[Math.floor(visits.length / 2)];
  if (!visit) throw new Error('A dossier without visits cannot be embedded.');
  const chosen = { visit: visit.id };
  return { catalog, visit, title: titleOf(visit, catalog), chosen, search: queryOf(chosen) };
}

export function titleOf(visit: Visit, catalog: Catalog): string {
  return localText(visit.title, LANGUAGE, catalog.dossier.language).text;
}
