/**
 * The citations of a large dossier lie in parts, so that somebody who cites one thing fetches few others. Each part
 * is a file of citations like that of all (`citations.ts`), with those of some sources and visits, and the dossier's.
 */
import type { Catalog } from './catalog.ts';
import { fnv1a } from './fnv1a.ts';

/** Citations of a part, about: 5 kB once they are compressed. */
const IN_PART = 32;

/** How many parts there are. */
export function citationParts({
  visits,
  sources,
}: Readonly<
  Record<keyof Pick<Catalog, 'visits' | 'sources'>, { readonly length: number }>
>): number {
  return Math.max(1, Math.ceil((visits.length + sources.length) / IN_PART));
}

/** The number of the part, from 0, that has the citation of a source or a visit. */
export function citationPartOf(id: string, parts: number): number {
  return fnv1a(id) % parts;
}

/** Where all citations lie, below the site's base; of a large dossier they are compressed. */
export const CITATIONS = 'data/citations.json';

/** Where a part lies, compressed, below the site's base. */
export function citationPartPath(part: number): string {
  return `data/citations/${part}.json.gz`;
}
