/**
 * Marks of what a page of many is not about. A press leads on from them as from all others, but nothing names them and
 * no key comes to them: lists name what they stand for, and so does the view once it is there.
 */
import { type SvgNode, svg } from './svg.ts';

/** Of a link in the place of its name. */
export const ASIDE = { tabindex: -1 } as const;

/** Marks, each with its link, in their order; those aside come first, in a group that is silent. */
export function asidesFirst(marks: readonly SvgNode[]): SvgNode[] {
  const asides = marks.filter(isAside);
  if (asides.length === 0) return [...marks];
  return [svg('g', { 'aria-hidden': 'true' }, asides), ...marks.filter((each) => !isAside(each))];
}

function isAside(mark: SvgNode): boolean {
  return mark.children.some((link) => typeof link !== 'string' && 'tabindex' in link.attributes);
}
