/** Texts of what the reader is about to choose, loaded for dossiers whose texts come in chunks. */
import type { Catalog } from '../../domain/catalog.ts';
import { visitsOfSelected } from '../../domain/chunks/shown.ts';
import { find } from '../../domain/selection.ts';
import { leadsTo } from '../controls/leadsTo.ts';
import { askForTextsOf } from './texts.ts';
import { watchChoices } from './watchChoices.ts';

/** As many visits as a page shows with their words at first. */
const AT_FIRST = 10;

/** Fetches them until `over` is aborted. */
export function fetchAhead(catalog: Catalog, page: EventTarget, over: AbortSignal): void {
  watchChoices(page, {
    over,
    leadsTo: (target) => (target instanceof Element ? leadsTo(target) : undefined),
    prepare: (selection, signal) => {
      const visits = visitsOfSelected(find(catalog, selection) ?? { kind: 'none' });
      // Whoever shows them asks again, and is told.
      askForTextsOf(catalog, visits.slice(0, AT_FIRST), signal).catch(() => {});
    },
  });
}
