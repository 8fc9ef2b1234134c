/**
 * What the pages of a dossier carry. Up to some size every visit, place and source has a page with words and pictures.
 * Beyond it they are brief: they say what the thing is and lead to its words in the list, and to the app. Visits and
 * sources are tens of thousands then, and at a place there are hundreds of stops.
 */
import type { Catalog } from '../../../src/domain/catalog.ts';
import { isHuge, type Subject } from '../../../src/share/paths.ts';

type Sized = Pick<Catalog, 'visits' | 'places' | 'sources'>;

/** Whether the page of a subject is brief. */
export function isBrief({ kind }: Subject, catalog: Sized): boolean {
  return kind !== 'none' && isHuge(catalog);
}
