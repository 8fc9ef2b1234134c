import { EVERYTHING, type Filter } from '../../domain/filter.ts';
import type { Explorer } from '../../state/explorer.ts';

/** The filter that an edit makes of the current one. */
export type FilterEdit = (filter: Filter) => Filter;

/**
 * Changes the filter, beginning from what the explorer holds at that moment. What is drawn may be an
 * older one (`useDossier`), and a filter made from that would undo the reader's last gesture. `isStep`
 * if Back is to undo it.
 */
export function editFilter(explorer: Explorer, edit: FilterEdit, isStep = false): void {
  explorer.setFilter(edit(explorer.getState().filter ?? EVERYTHING), isStep);
}
