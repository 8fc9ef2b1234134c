/** The texts of what a prerendered page shows, which stays until the app can show the same. */
import type { Catalog, Visit } from '../../domain/catalog.ts';
import { visitsAtPlace, visitsOfSelected, visitsTelling } from '../../domain/chunks/shown.ts';
import { EVERYTHING } from '../../domain/filter.ts';
import { remaining } from '../../domain/remaining.ts';
import { find, spotlight } from '../../domain/selection.ts';
import { sheetAt, sheetOf } from '../../domain/sheets.ts';
import { listSheets } from '../../scene/listSheets.ts';
import type { UrlState } from '../../state/url.ts';
import { askForTextsOf } from './texts.ts';

/** Stops of a place, quotations of a source, visits of a table: as many as are drawn at first. */
const MOST = 10;

/** Resolves once they are there. Rejects where they cannot be had. */
export function openingTexts(catalog: Catalog, state: UrlState): Promise<void> {
  return askForTextsOf(catalog, openingVisits(catalog, state));
}

/** The visits whose texts the app shows first at an address. */
export function openingVisits(catalog: Catalog, state: UrlState): readonly Visit[] {
  if (state.page === 'list') return listed(catalog, state);
  const own = state.page === 'method' ? catalog.visits.slice(0, MOST) : [];
  const selected = find(catalog, state.selection);
  if (!selected) return own;
  switch (selected.kind) {
    case 'place':
      return [...own, ...visitsAtPlace(catalog, selected.place), ...first(selected)];
    case 'source':
      return [...own, ...visitsTelling(catalog, selected.source), ...first(selected)];
    default:
      return [...own, ...visitsOfSelected(selected)];
  }
}

function first(selected: Parameters<typeof visitsOfSelected>[0]): Visit[] {
  return visitsOfSelected(selected).slice(0, MOST);
}

/** Words of a filter are passed over: pages without a script have none. */
function listed(catalog: Catalog, { filter = EVERYTHING, sheet, selection }: UrlState) {
  const passing = remaining(catalog, { ...filter, text: '' });
  const visits = catalog.visits.filter((visit) => passing.visits.has(visit));
  const sheets = listSheets(visits, passing);
  const { visit: chosen } = spotlight(find(catalog, selection) ?? { kind: 'none' });
  const number = sheet ?? (chosen ? sheetOf(visits.indexOf(chosen), sheets) : 1);
  const { from, to } = sheetAt(number, sheets);
  return visits.slice(from, to);
}
