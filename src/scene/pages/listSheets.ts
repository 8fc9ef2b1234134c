/** The list of visits in sheets, which its pages without a script share. */
import type { Visit } from '../../domain/catalog.ts';
import type { Remaining } from '../../domain/remaining.ts';
import type { Sheet } from '../../domain/sheets.ts';
import { weighedSheets } from '../../domain/weighedSheets.ts';

/** So many stops of a visit are listed at once, with all that is quoted of them. */
export const STOPS_LISTED = 10;

/** A heading of a visit counts as a stop does: about 55 elements. */
const SIZE = 18;

/** Sheets of the visits of a list, by what each of them shows of a filter. */
export function listSheets(visits: readonly Visit[], { stops }: Pick<Remaining, 'stops'>): Sheet[] {
  const weights = visits.map((visit) => {
    const passing = visit.stops.filter((stop) => stops.has(stop)).length;
    return 1 + Math.min(passing, STOPS_LISTED);
  });
  return weighedSheets(weights, SIZE);
}
