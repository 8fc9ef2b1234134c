/** What a sheet of paper is about, and what is quoted on it. */
import type { Excerpt, Source, Visit } from '../../domain/catalog.ts';
import { visitsOfSelected } from '../../domain/chunks/shown.ts';
import type { Remaining } from '../../domain/remaining.ts';
import type { Selected } from '../../domain/selection.ts';
import { firstStops, type ShownVisit } from './firstStops.ts';
import { MOST_ON_PAPER } from './paper.ts';

/** The excerpts that are printed of a selection, in the order of the sheet. */
export function excerptsOnPaper(
  selected: Selected,
  remaining: Pick<Remaining, 'visits' | 'stops'>,
): readonly Excerpt[] {
  switch (selected.kind) {
    case 'none':
      return visitsOnPaper(remaining).flatMap(({ visit, stops }) => [
        ...stops.flatMap(excerptsOf),
        ...visit.excerpts,
      ]);
    case 'visit':
      return [
        ...selected.visit.stops.slice(0, MOST_ON_PAPER).flatMap(excerptsOf),
        ...selected.visit.excerpts,
      ];
    case 'stop':
      return selected.stop.excerpts;
    case 'place':
      return selected.place.stops.slice(0, MOST_ON_PAPER).flatMap(excerptsOf);
    case 'source':
      return selected.source.quoted.slice(0, MOST_ON_PAPER).map(({ excerpt }) => excerpt);
  }
}

/** The visits whose texts are printed of a selection. */
export function visitsPrinted(
  selected: Selected,
  remaining: Pick<Remaining, 'visits' | 'stops'>,
): readonly Visit[] {
  if (selected.kind === 'none') return visitsOnPaper(remaining).map(({ visit }) => visit);
  return visitsOfSelected(selected).slice(0, MOST_ON_PAPER);
}

/** The visits that are printed where nothing is selected, each with its stops that pass. */
export function visitsOnPaper({
  visits,
  stops,
}: Pick<Remaining, 'visits' | 'stops'>): ShownVisit[] {
  return firstStops(visits, (visit) => visit.stops.filter((stop) => stops.has(stop)));
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
