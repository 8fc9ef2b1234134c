/** What can be seen of the map's marks, and what is hidden: behind its edge, or under something. */
import type { MapPanel } from './mapPanel.ts';

/**
 * What is wrong with the marks of places, by their ids: a place that no mark stands for, alone or
 * among others, a mark that reaches over the edge of the map, or one under something else.
 */
export function hiddenPlaces({ region }: MapPanel, ids: readonly string[]): Promise<string[]> {
  return region.evaluate((map, wanted) => {
    const frame = map.getBoundingClientRect();
    return wanted.flatMap((id) => {
      const mark = map.querySelector(`[data-place] button[data-about~="${id}"]`);
      if (!mark) return [`${id} has no mark`];
      const { left, right, top, bottom } = mark.getBoundingClientRect();
      const isInside =
        left >= frame.left && right <= frame.right && top >= frame.top && bottom <= frame.bottom;
      const over = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      const isFree = over !== null && over.closest('[data-place]') !== null;
      return [
        ...(isInside ? [] : [`${id} reaches over the edge`]),
        ...(isFree ? [] : [`${id} is under ${over?.className}`]),
      ];
    });
  }, ids);
}
