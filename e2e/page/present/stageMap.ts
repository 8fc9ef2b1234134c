/** The map of a slide. */
import type { Locator } from '@playwright/test';
import { type Place, shortName } from '../../dataset.ts';
import { expect } from '../../expect.ts';

export class StageMap {
  private readonly main: () => Locator;

  constructor(main: () => Locator) {
    this.main = main;
  }

  async expectDrawn(): Promise<void> {
    await expect(this.main().locator('.present-map')).toHaveAttribute('aria-busy', 'false');
  }

  /** The names beside markers. */
  names(): Locator {
    return this.main().locator('.map-marker-name');
  }

  /** Whether a place's marker is on the map and not behind the card; seen at one moment, whatever changes. */
  async isInSight(place: Place): Promise<boolean> {
    return this.main().evaluate((main, id) => {
      const boxOf = (selector: string) => main.querySelector(selector)?.getBoundingClientRect();
      const marker = boxOf(`.map-marker[data-place="${id}"] .map-marker-disc`);
      const [card, map] = [boxOf('.present-card'), boxOf('.present-map')];
      if (!(marker && card && map) || marker.width === 0) return false;
      const [x, y] = [marker.x + marker.width / 2, marker.y + marker.height / 2];
      const isIn = ({ left, right, top, bottom }: DOMRect) =>
        x > left && x < right && y > top && y < bottom;
      return isIn(map) && !isIn(card);
    }, place.id);
  }

  async isNamed(place: Place): Promise<boolean> {
    const names = await this.names().allTextContents();
    return names.some((name) => name.startsWith(shortName(place, 'en')));
  }
}
