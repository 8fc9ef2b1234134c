/** What can be seen of the map's marks, and what is hidden: behind its edge, or under something. */
import { expect } from '../../expect.ts';
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

/** The chosen marker has its name in sight; no name is at the edge or under what lies over the map. */
export async function expectNamed({ region }: MapPanel, what: string): Promise<void> {
  const faults = () =>
    region.evaluate((map) => {
      const over = '.map-scale, .map-credit, .map-locator, .play';
      const boxes = [...document.querySelectorAll(over)].map((each) => ({
        name: each.className,
        ...each.getBoundingClientRect().toJSON(),
      }));
      const frame = map.getBoundingClientRect();
      return [...map.querySelectorAll<HTMLElement>('.map-marker')].flatMap((marker) => {
        const name = marker.querySelector<HTMLElement>('.map-marker-name');
        if (!name || name.dataset.side === 'none') {
          return marker.dataset.emphasis === 'selected' ? [`${name?.textContent} is hidden`] : [];
        }
        const { left, right, top, bottom } = name.getBoundingClientRect();
        const edge = Math.min(
          ...[left - frame.left, frame.right - right, top - frame.top, frame.bottom - bottom],
        );
        const under = boxes.filter(
          (box) => left < box.right && box.left < right && top < box.bottom && box.top < bottom,
        );
        return [
          ...(edge < 2 ? [`${name.textContent} is ${edge} px from the edge`] : []),
          ...under.map((box) => `${name.textContent} is under ${box.name}`),
        ];
      });
    });
  await expect.poll(faults, what).toEqual([]);
}
