/** Where in the list that needs no script the words of a visit stand. */
import type { Catalog, Visit } from '../../../src/domain/catalog.ts';
import { listPages } from '../../../src/scene/pages/listPages.ts';
import { listedOf } from '../../../src/scene/pages/listSheets.ts';
import { pathOfList } from '../../../src/share/paths.ts';

/** The path of the page of the list that has a visit; of one that several years list, the first. */
export function listPlaces(catalog: Catalog): ReadonlyMap<Visit, string> {
  const pages = listPages(catalog);
  // The first page of everything leads to those of years, where there are any.
  const complete = pages.filter(({ years }) => years !== undefined);
  const places = new Map<Visit, string>();
  for (const { years, number, remaining } of complete.length > 0 ? complete : pages) {
    // All sheets of these years at once.
    if (number > 1) continue;
    const { visits, sheets } = listedOf(catalog, remaining);
    for (const [i, { from, to }] of sheets.entries()) {
      for (const visit of visits.slice(from, to)) {
        if (!places.has(visit)) places.set(visit, pathOfList(years, i + 1));
      }
    }
  }
  return places;
}
