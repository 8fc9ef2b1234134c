import type { Catalog } from './catalog.ts';
import { indexOf } from './index/catalogIndex.ts';
import type { Rows } from './index/rowSet.ts';
import type { Remaining } from './remaining.ts';
import type { Selected, Selection } from './selection.ts';

/**
 * What comes after (`step` 1) or before (-1) what is selected, in the order of time, among what passes
 * the filter: a stop after a stop, else a visit after a visit. Where neither is selected, the first or
 * the last visit; undefined at the ends.
 */
export function neighbour(
  catalog: Catalog,
  { stops, visits }: Remaining,
  selected: Selected,
  step: 1 | -1,
): Selection | undefined {
  const index = indexOf(catalog);
  if (selected.kind === 'stop') {
    const next = following(index.stops, selected.stop, step, stops);
    return next && { kind: 'stop', id: next.id };
  }
  const from = selected.kind === 'visit' ? selected.visit : undefined;
  const next = following(index.visits, from, step, visits);
  return next && { kind: 'visit', id: next.id };
}

/** The first entry after or before `from`, or of all, that passes. */
function following<T>(
  { items, rowOf }: Rows<T>,
  from: T | undefined,
  step: 1 | -1,
  passing: ReadonlySet<T>,
): T | undefined {
  const start = step === 1 ? 0 : items.length - 1;
  for (let row = from === undefined ? start : rowOf(from) + step; ; row += step) {
    const item = items[row];
    if (item === undefined || passing.has(item)) return item;
  }
}
