/** The list of visits in sheets, which its pages without a script share. */
import type { Catalog, Visit } from '../../domain/catalog.ts';
import type { Remaining } from '../../domain/remaining.ts';
import type { Sheet } from '../../domain/sheets.ts';
import { weighedSheets } from '../../domain/weighedSheets.ts';

/** So many stops of a visit are listed at once, with all that is quoted of them. */
export const STOPS_LISTED = 10;

/** A heading of a visit counts as a stop does: about 55 elements. */
const SIZE = 18;

/** What is listed: visits in the order of the catalogue, and which of them are on which sheet. */
export type Listed = { readonly visits: readonly Visit[]; readonly sheets: readonly Sheet[] };

const known = new WeakMap<Remaining, Listed>();

/** The list of what a filter leaves. Of the same it is worked out once: thousands of pages have a sheet of it. */
export function listedOf({ visits: all }: Pick<Catalog, 'visits'>, remaining: Remaining): Listed {
  const before = known.get(remaining);
  if (before) return before;
  const visits = all.filter((visit) => remaining.visits.has(visit));
  const listed = { visits, sheets: listSheets(visits, remaining) };
  known.set(remaining, listed);
  return listed;
}

/** Sheets of the visits of a list, by what each of them shows of a filter. */
export function listSheets(visits: readonly Visit[], { stops }: Pick<Remaining, 'stops'>): Sheet[] {
  const weights = visits.map((visit) => {
    const passing = visit.stops.filter((stop) => stops.has(stop)).length;
    return 1 + Math.min(passing, STOPS_LISTED);
  });
  return weighedSheets(weights, SIZE);
}
