/** What a sheet of paper is about, and what is quoted on it. */
import type { Excerpt, Source } from '../../domain/catalog.ts';
import type { Remaining } from '../../domain/remaining.ts';
import type { Selected } from '../../domain/selection.ts';

/** The excerpts that are printed of a selection, in the order of the sheet. */
export function excerptsOnPaper(
  selected: Selected,
  remaining: Pick<Remaining, 'visits' | 'stops'>,
): readonly Excerpt[] {
  switch (selected.kind) {
    case 'none':
      return [...remaining.visits].flatMap((visit) => [
        ...visit.stops.filter((stop) => remaining.stops.has(stop)).flatMap(excerptsOf),
        ...visit.excerpts,
      ]);
    case 'visit':
      return [...selected.visit.stops.flatMap(excerptsOf), ...selected.visit.excerpts];
    case 'stop':
      return selected.stop.excerpts;
    case 'place':
      return selected.place.stops.flatMap(excerptsOf);
    case 'source':
      return selected.source.quoted.map(({ excerpt }) => excerpt);
  }
}

/** The sources of excerpts, numbered from 1 in the order in which they are first quoted. */
export function numberedSources(excerpts: readonly Excerpt[]): ReadonlyMap<Source, number> {
  const numbers = new Map<Source, number>();
  for (const { source } of excerpts) {
    if (!numbers.has(source)) numbers.set(source, numbers.size + 1);
  }
  return numbers;
}

function excerptsOf({ excerpts }: { readonly excerpts: readonly Excerpt[] }) {
  return excerpts;
}
