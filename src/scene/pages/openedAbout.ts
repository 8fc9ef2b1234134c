/** Where a page opens in a dossier that is too large to show all of it: at what it is about. */
import type { Catalog } from '../../domain/catalog.ts';
import type { Selected } from '../../domain/selection.ts';
import { MOST_OF_ALL } from './mostOfAll.ts';

/** What a timeline is opened about; undefined where it opens with everything. */
export function openedAbout({ stops }: Catalog, selected: Selected): Selected | undefined {
  return stops.length > MOST_OF_ALL.stops && selected.kind !== 'none' ? selected : undefined;
}
