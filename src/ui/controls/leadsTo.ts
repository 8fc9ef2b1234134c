import type { Selection } from '../../domain/selection.ts';
import { selectionAt } from '../../share/paths.ts';
import { markAround } from '../../views/about.ts';

/** What a press on an element selects; undefined for what stands for several things, or for none. */
export function leadsTo(element: Element): Selection | undefined {
  const mark = markAround(element);
  if (mark) {
    const { kind, ids } = mark.about;
    const [id, ...others] = ids;
    return id === undefined || others.length > 0 || mark.crowd ? undefined : { kind, id };
  }
  const control = element.closest<HTMLElement>('a[href]:not([data-many]), button[data-to]');
  return selectionAt(control?.dataset.to ?? control?.getAttribute('href') ?? '');
}
