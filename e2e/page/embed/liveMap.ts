/** The map of an embed that can be moved, which comes when the reader reaches for it. */
import type { Locator, Page } from '@playwright/test';
import { expect } from '../../expect.ts';
import type { Point } from '../../pixels.ts';
import { boxOf } from '../elements.ts';

export class LiveMap {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  controls(): Locator {
    return this.page.getByRole('region', { name: /^(Map|Карта)$/ }).getByRole('button');
  }

  moveButton(): Locator {
    return this.page.getByRole('button', { name: 'Tap to move the map' });
  }

  /** Presses the button, and waits until there is a map that can be moved. */
  async reach(): Promise<void> {
    await this.moveButton().click();
    // Drawing by software takes a while on a machine that has much else to do.
    const zoom = this.page.getByRole('button', { name: 'Zoom in' });
    await expect(zoom).toBeVisible();
  }

  /** Pulls the map a little and back, and waits until WebGL draws it. */
  async begin(): Promise<void> {
    const { x, y, width, height } = await boxOf(this.page.locator('.live'));
    const at = { x: x + width / 4, y: y + height - 20 };
    const { mouse } = this.page;
    await mouse.move(at.x, at.y);
    await mouse.down();
    await mouse.move(at.x + 9, at.y);
    await mouse.move(at.x, at.y);
    await mouse.up();
    await expect(this.page.locator('.live canvas')).toHaveCount(1);
    await expect(this.drawing()).toHaveCount(0);
  }

  /** As when the graphics card is reset under the page. */
  async loseWebGl(): Promise<void> {
    await this.page
      .locator('.live canvas')
      .evaluate((canvas: HTMLCanvasElement) =>
        canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext(),
      );
  }

  /** The map that needs no WebGL. */
  drawing(): Locator {
    return this.page.locator('.live .map-picture svg');
  }

  /** The middles of the markers' discs, by their place, CSS pixels. */
  async discs(): Promise<Map<string, Point>> {
    const discs = await this.page.locator('.map-marker').evaluateAll((markers) =>
      markers.map((marker) => {
        const { x, y, width, height } =
          marker.querySelector('button')?.getBoundingClientRect() ?? new DOMRect();
        const id = marker instanceof HTMLElement ? marker.dataset.place : undefined;
        return [id ?? '', { x: x + width / 2, y: y + height / 2 }] as const;
      }),
    );
    return new Map(discs);
  }
}
