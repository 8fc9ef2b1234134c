import type { Locator } from '@playwright/test';
import type { Point } from '../../pixels.ts';

/** Where the markers are on a map, by place: their middles, CSS pixels of the viewport. */
export async function markerPositions(map: Locator): Promise<Map<string, Point>> {
  const found = await map.locator('[data-place]').evaluateAll((elements) =>
    elements.map((element) => {
      const { x, y, width, height } = (
        element.querySelector('button') ?? element
      ).getBoundingClientRect();
      return {
        id: element.getAttribute('data-place') ?? '',
        x: x + width / 2,
        y: y + height / 2,
      };
    }),
  );
  return new Map(found.map(({ id, x, y }) => [id, { x, y }]));
}
