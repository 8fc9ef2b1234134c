/** What a step of a story may quote. */
import type { Catalog, Excerpt, Stop, Visit } from './catalog.ts';
import { find } from './selection.ts';
import type { StoryStep } from './story.ts';

/** The excerpts about what a step shows, then those of the documents that it names besides. */
export function quotableExcerpts(
  { shown, quoting = [] }: Pick<StoryStep, 'shown' | 'quoting'>,
  catalog: Catalog,
): Excerpt[] {
  const named = quoting.flatMap((id) => catalog.sourceById.get(id)?.quoted ?? []);
  return [...new Set([...excerptsAbout(shown, catalog), ...named.map(({ excerpt }) => excerpt)])];
}

function excerptsAbout(shown: StoryStep['shown'], catalog: Catalog): readonly Excerpt[] {
  const found = find(catalog, shown);
  switch (found?.kind) {
    case 'visit':
      return ofVisit(found.visit);
    case 'stop':
      return ofStop(found.stop);
    case 'place':
      return found.place.stops.flatMap(ofStop);
    case 'source':
      return found.source.quoted.map(({ excerpt }) => excerpt);
    default:
      return [];
  }
}

function ofVisit(visit: Visit): readonly Excerpt[] {
  return [...visit.excerpts, ...visit.stops.flatMap(({ excerpts }) => excerpts)];
}

function ofStop(stop: Stop): readonly Excerpt[] {
  return [...stop.excerpts, ...stop.visit.excerpts];
}
