/** What a mark on the page stands for, written on the element that the pointer comes to. */
import type { Hovered } from '../domain/hover.ts';

export type Mark = { readonly element: HTMLElement; readonly about: Hovered };

/** Writes it; ids have no spaces. */
export function setAbout({ dataset }: HTMLElement, kind: Hovered['kind'], ids: readonly string[]) {
  const about = [kind, ...ids].join(' ');
  if (dataset.about !== about) dataset.about = about;
}

/** The mark that an element belongs to. */
export function markAround(element: Element): Mark | undefined {
  const mark = element.closest<HTMLElement>('[data-about]');
  const [kind, ...ids] = mark?.dataset.about?.split(' ') ?? [];
  const isKnown = kind === 'stop' || kind === 'visit' || kind === 'place';
  return mark && isKnown ? { element: mark, about: { kind, ids } } : undefined;
}
