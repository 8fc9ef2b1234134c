/**
 * What the pages of a dossier carry. Up to some size every visit, place and source has a page with words and pictures.
 * Beyond it visits and sources have brief ones, as there are tens of thousands: they say what the thing is and lead to
 * its words in the list, and to the app. Of places there are some hundreds, to which the marks of the first page lead;
 * their pages are brief only where they are thousands.
 */
import type { Catalog } from '../../../src/domain/catalog.ts';
import { isHuge, type Subject } from '../../../src/share/paths.ts';

type Sized = Pick<Catalog, 'visits' | 'places' | 'sources'>;

/** Places of a huge dossier up to which each has a whole page: together some 70 MB. */
const MOST_PLACES = 1000;

/** Whether the page of a subject is brief. */
export function isBrief({ kind }: Subject, catalog: Sized): boolean {
  if (kind === 'none' || !isHuge(catalog)) return false;
  return kind !== 'place' || catalog.places.length > MOST_PLACES;
}
