/** What a mark on the page stands for, written on the element that the pointer comes to. */
import type { Extent } from '../domain/date.ts';
import type { Hovered } from '../domain/hover.ts';

/** Of more than are named by their ids: how many they are, and in which days. */
export type Crowd = { readonly count: number; readonly days: Extent };

export type Mark = {
  readonly element: HTMLElement;
  /** Of a crowd, the first of it. */
  readonly about: Hovered;
  readonly crowd: Crowd | undefined;
};

/** Writes it; ids have no spaces. */
export function setAbout(
  { dataset }: HTMLElement,
  kind: Hovered['kind'],
  ids: readonly string[],
  crowd?: Crowd,
) {
  const about = [kind, ...ids].join(' ');
  if (dataset.about !== about) dataset.about = about;
  const many = crowd && [crowd.count, crowd.days.earliest, crowd.days.latest].join(' ');
  if (many === undefined) delete dataset.crowd;
  else if (dataset.crowd !== many) dataset.crowd = many;
}

/** The mark that an element belongs to. */
export function markAround(element: Element): Mark | undefined {
  const mark = element.closest<HTMLElement>('[data-about]');
  const [kind, ...ids] = mark?.dataset.about?.split(' ') ?? [];
  const isKnown = kind === 'stop' || kind === 'visit' || kind === 'place';
  return mark && isKnown
    ? { element: mark, about: { kind, ids }, crowd: crowdOf(mark) }
    : undefined;
}

function crowdOf({ dataset }: HTMLElement): Crowd | undefined {
  const [count, earliest, latest] = dataset.crowd?.split(' ').map(Number) ?? [];
  if (count === undefined || earliest === undefined || latest === undefined) return undefined;
  return { count, days: { earliest, latest } };
}
