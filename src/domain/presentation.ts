/** What is presented: a story, or the visits themselves, as a list of slides. */
import type { Catalog, Stop, Visit } from './catalog.ts';
import { type Conflict, conflictsOf } from './conflicts.ts';
import { NOTHING, type Selection } from './selection.ts';
import type { Story, StoryStep } from './story.ts';

/** One step of a presentation: what fills the card. `number` of a told step is its place in the story, from 1. */
export type Slide =
  | { readonly kind: 'title' }
  | { readonly kind: 'visit'; readonly visit: Visit }
  | { readonly kind: 'stop'; readonly stop: Stop }
  | { readonly kind: 'told'; readonly step: StoryStep; readonly number: number }
  | { readonly kind: 'disagreement'; readonly conflict: Conflict }
  | { readonly kind: 'sources' };

/**
 * The slides in order. Without a story: the title, every visit with its stops, what the sources
 * disagree on, the sources. With one: its title, its steps, the sources.
 */
export function slidesOf(catalog: Catalog, story?: Story): Slide[] {
  return [{ kind: 'title' }, ...(story ? told(story) : visited(catalog)), { kind: 'sources' }];
}

function told({ steps }: Story): Slide[] {
  return steps.map((step, index) => ({ kind: 'told', step, number: index + 1 }));
}

function visited(catalog: Catalog): Slide[] {
  const visits = catalog.visits.flatMap((visit): Slide[] => [
    { kind: 'visit', visit },
    ...visit.stops.map((stop): Slide => ({ kind: 'stop', stop })),
  ]);
  const disagreements = conflictsOf(catalog).map(
    (conflict): Slide => ({ kind: 'disagreement', conflict }),
  );
  return [...visits, ...disagreements];
}

/** What map, time and the page that is left to have selected at a slide. */
export function selectionAt(slide: Slide): Selection {
  switch (slide.kind) {
    case 'title':
    case 'sources':
      return NOTHING;
    case 'visit':
      return { kind: 'visit', id: slide.visit.id };
    case 'stop':
      return { kind: 'stop', id: slide.stop.id };
    case 'told':
      return slide.step.shown;
    case 'disagreement': {
      const { item } = slide.conflict;
      return { kind: 'visit' in item ? 'stop' : 'visit', id: item.id };
    }
  }
}

/** The slide on which a selection is told first; the first of all where none is about it. */
export function slideAbout(slides: readonly Slide[], selection: Selection): number {
  if (selection.kind === 'none') return 0;
  const at = slides.findIndex((slide) => {
    const shown = selectionAt(slide);
    return shown.kind === selection.kind && 'id' in shown && shown.id === selection.id;
  });
  return Math.max(0, at);
}
