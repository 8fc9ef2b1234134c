/** MapLibre, which draws the map from the first gesture on. */
import type { Locator } from '@playwright/test';
import { expect } from '../../expect.ts';
import type { Panel } from '../panel.ts';
import type { MapGestures } from './mapGestures.ts';
import type { MapPicture } from './mapPicture.ts';

declare global {
  interface Window {
    /** How many WebGL contexts were asked for. */
    contexts?: number;
  }
}

export class MapEngine {
  private readonly panel: Panel;
  private readonly picture: MapPicture;
  private readonly gestures: MapGestures;

  constructor(panel: Panel, picture: MapPicture, gestures: MapGestures) {
    this.panel = panel;
    this.picture = picture;
    this.gestures = gestures;
  }

  /** Pulls the map a little and back, which begins MapLibre, and waits until that draws it. */
  async begin(): Promise<void> {
    const { x, y } = await this.gestures.emptyPoint();
    const { mouse } = this.panel.page;
    await mouse.move(x, y);
    await mouse.down();
    await mouse.move(x + 9, y);
    await mouse.move(x, y);
    await mouse.up();
    await this.expectBegun();
  }

  /** MapLibre draws the map. */
  async expectBegun(): Promise<void> {
    await expect(this.canvas()).toHaveCount(1);
    await expect(this.picture.drawing()).toHaveCount(0);
  }

  /** What WebGL draws on. */
  canvas(): Locator {
    return this.panel.region.locator('canvas');
  }

  /** From the next page on, counts the WebGL contexts, on a machine that has no need to save memory. */
  async countContexts(): Promise<void> {
    await this.panel.page.addInitScript(() => {
      const machine = { hardwareConcurrency: 8, deviceMemory: 8 };
      for (const [name, value] of Object.entries(machine)) {
        Object.defineProperty(navigator, name, { get: () => value });
      }
      const { prototype } = HTMLCanvasElement;
      const getContext = prototype.getContext;
      prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
        if (kind.startsWith('webgl')) window.contexts = (window.contexts ?? 0) + 1;
        return Reflect.apply(getContext, this, [kind, ...rest]);
      } as typeof getContext;
    });
  }

  /** How many there were. */
  async contexts(): Promise<number> {
    return this.panel.page.evaluate(() => window.contexts ?? 0);
  }
}
