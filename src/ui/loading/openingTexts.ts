/** The texts of what the app shows first: what is there before stays until they are there, so nothing moves. */
import type { Catalog, Visit } from '../../domain/catalog.ts';
import { visitsAtPlace, visitsOfSelected, visitsTelling } from '../../domain/chunks/shown.ts';
import { EVERYTHING } from '../../domain/filter.ts';
import type { Search } from '../../domain/query.ts';
import { remaining } from '../../domain/remaining.ts';
import { find, spotlight } from '../../domain/selection.ts';
import { sheetAt, sheetOf } from '../../domain/sheets.ts';
import { hitsOf } from '../../scene/pages/hits.ts';
import { listedOf } from '../../scene/pages/listSheets.ts';
import type { UrlState } from '../../state/url.ts';
import { askForTextsOf } from './texts.ts';

/** Stops of a place, quotations of a source, visits of a table: as many as are drawn at first. */
const MOST = 10;

/** Resolves once they are there. Rejects where they cannot be had. */
export function openingTexts(catalog: Catalog, state: UrlState, search?: Search): Promise<void> {
  return askForTextsOf(catalog, openingVisits(catalog, state, search));
}

/** The visits whose texts the app shows first at an address. Without `search`, the words of its filter are passed over. */
export function openingVisits(
  catalog: Catalog,
  state: UrlState,
  search?: Search,
): readonly Visit[] {
  if (state.page === 'list') return listed(catalog, state, search);
  const found = state.page ? [] : visitsFound(catalog, state, search);
  const own = state.page === 'method' ? catalog.visits.slice(0, MOST) : [];
  const selected = find(catalog, state.selection);
  if (!selected || selected.kind === 'none') return [...own, ...found];
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

/** Those of the first hits. */
function visitsFound(
  catalog: Catalog,
  { filter = EVERYTHING }: UrlState,
  search: Search | undefined,
): Visit[] {
  const query = search?.(catalog, filter.text);
  if (!query) return [];
  const { list } = hitsOf(catalog, remaining(catalog, filter, search), query);
  return list.slice(0, MOST).map((hit) => ('visit' in hit ? hit.visit : hit));
}

function listed(
  catalog: Catalog,
  { filter = EVERYTHING, sheet, selection }: UrlState,
  search: Search | undefined,
) {
  const passing = remaining(catalog, filter, search);
  const { visits, sheets } = listedOf(catalog, passing);
  const { visit: chosen } = spotlight(find(catalog, selection) ?? { kind: 'none' });
  const number = sheet ?? (chosen ? sheetOf(visits.indexOf(chosen), sheets) : 1);
  const { from, to } = sheetAt(number, sheets);
  return visits.slice(from, to);
}
