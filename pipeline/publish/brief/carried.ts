/**
 * What the pages of a dossier carry. Up to some size every visit, place and source has a page with words and pictures.
 * Beyond it those of visits and sources, of which there are tens of thousands, are brief: they say what the thing is
 * and lead to its words in the list, and to the app.
 */
import type { Catalog } from '../../../src/domain/catalog.ts';
import { isHuge, type Subject } from '../../../src/share/paths.ts';

type Sized = Pick<Catalog, 'visits' | 'places' | 'sources'>;

/** Whether the page of a subject is brief. Places are few even in a large dossier, and theirs never is. */
export function isBrief({ kind }: Subject, catalog: Sized): boolean {
  return (kind === 'visit' || kind === 'source') && isHuge(catalog);
}
