/** What is hovered on the timeline, and what is lit there. */
import type { Hovered, Lit } from '../../domain/hover.ts';
import { setLit } from '../hover.ts';

/** The mark that an element belongs to, or the place of its lane. */
export function hoveredAt(element: Element): Hovered | undefined {
  const mark = element.closest<HTMLElement>('.mark');
  if (mark?.dataset.id !== undefined) {
    return {
      kind: mark.classList.contains('mark-stop') ? 'stop' : 'visit',
      ids: [mark.dataset.id],
    };
  }
  const lane = element.closest('.timeline-name')?.querySelector<HTMLElement>('.timeline-lane');
  return lane?.dataset.place === undefined
    ? undefined
    : { kind: 'place', ids: [lane.dataset.place] };
}

/** Lights marks, of which some may be off the page, and the names of lanes below `container`. */
export function light(container: HTMLElement, marks: Iterable<HTMLElement>, lit: Lit): void {
  for (const mark of marks) {
    const ids = mark.classList.contains('mark-stop') ? lit.stops : lit.visits;
    setLit(mark, ids.has(mark.dataset.id ?? ''));
  }
  for (const lane of container.querySelectorAll<HTMLElement>('.timeline-lane')) {
    setLit(lane, lit.places.has(lane.dataset.place ?? ''));
  }
}
