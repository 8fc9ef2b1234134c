import type { Catalog } from './catalog.ts';
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
  if (selected.kind === 'stop') {
    const next = following(catalog.stops, selected.stop, step, (stop) => stops.has(stop));
    return next && { kind: 'stop', id: next.id };
  }
  const from = selected.kind === 'visit' ? selected.visit : undefined;
  const next = following(catalog.visits, from, step, (visit) => visits.has(visit));
  return next && { kind: 'visit', id: next.id };
}

/** The first entry after or before `from`, or of the whole list, that passes. */
function following<T>(
  all: readonly T[],
  from: T | undefined,
  step: 1 | -1,
  passes: (entry: T) => boolean,
): T | undefined {
  const ahead = step === 1 ? [...all] : [...all].reverse();
  return ahead.slice(from === undefined ? 0 : ahead.indexOf(from) + 1).find(passes);
}
