import type { DatasetVisit } from './dataset.ts';
import { compareText } from './link/lookup.ts';

/** A new list of the same visits in the order of the catalogue: by the earliest day on which they can have begun. */
export function inOrder(visits: readonly DatasetVisit[]): DatasetVisit[] {
  return [...visits].sort(byStart);
}

function byStart(a: DatasetVisit, b: DatasetVisit): number {
  return (
    compareText(a.when.start.earliest, b.when.start.earliest) ||
    compareText(a.when.end.latest, b.when.end.latest) ||
    compareText(a.id, b.id)
  );
}
