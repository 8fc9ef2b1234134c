/** Whose texts belong to what is shown. */
import type { Catalog, Place, Source, Visit } from '../catalog.ts';
import type { Slide } from '../presentation.ts';
import { find, type Selected } from '../selection.ts';
import type { StoryStep } from '../story.ts';

/**
 * Visits whose chunk has what is said of a source itself: one that quotes it. The last chunk has the sources that
 * nobody quotes.
 */
export function visitsTelling({ visits }: Catalog, { quoted }: Source): Visit[] {
  const visit = quoted[0]?.visit ?? visits.at(-1);
  return visit ? [visit] : [];
}

/** Visits whose chunk has what is said of a place itself, likewise. */
export function visitsAtPlace({ visits }: Catalog, { stops }: Place): Visit[] {
  const visit = stops[0]?.visit ?? visits.at(-1);
  return visit ? [visit] : [];
}

/** The visits of everything that is selected. */
export function visitsOfSelected(selected: Selected): Visit[] {
  switch (selected.kind) {
    case 'none':
      return [];
    case 'visit':
      return [selected.visit];
    case 'stop':
      return [selected.stop.visit];
    case 'place':
      return selected.place.stops.map(({ visit }) => visit);
    case 'source':
      return quoting(selected.source);
  }
}

/** The visits that a step of a story shows, and those about which it quotes documents. */
export function visitsOfStep(
  catalog: Catalog,
  { shown, quoting: named = [], compare }: StoryStep,
): Visit[] {
  const found = find(catalog, shown);
  const sources = [...named, ...(compare ?? [])].flatMap((id) => catalog.sourceById.get(id) ?? []);
  return [...(found ? visitsOfSelected(found) : []), ...sources.flatMap(quoting)];
}

/** The visits that a slide tells of. */
export function visitsAt(catalog: Catalog, slide: Slide): Visit[] {
  switch (slide.kind) {
    case 'title':
    case 'sources':
      return [];
    case 'visit':
      return [slide.visit];
    case 'stop':
      return [slide.stop.visit];
    case 'told':
      return visitsOfStep(catalog, slide.step);
    case 'disagreement': {
      const { item } = slide.conflict;
      return ['visit' in item ? item.visit : item];
    }
  }
}

function quoting({ quoted }: Source): Visit[] {
  return quoted.map(({ visit }) => visit);
}
