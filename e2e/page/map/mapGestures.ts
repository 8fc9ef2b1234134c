/** What hands do to the map where it has no marker, and what it says then. */
import type { Locator } from '@playwright/test';
import { expect } from '../../expect.ts';
import { distance, type Point } from '../../pixels.ts';
import type { Panel } from '../panel.ts';
import { settled } from '../settled.ts';
import { pinch, swipe } from '../touch.ts';
import { markerPositions } from './markerPositions.ts';

export class MapGestures {
  private readonly panel: Panel;

  constructor(panel: Panel) {
    this.panel = panel;
  }

  /** A point of the map that is as far as can be from any marker, with no control over it. */
  async emptyPoint(): Promise<Point> {
    const { x, y, width, height } = await this.panel.box();
    // The map may still be on its way to what was chosen.
    const positions = await settled(() => markerPositions(this.panel.region));
    const taken = [...positions.values()];
    const steps = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8];
    const grid = steps.flatMap((across) =>
      steps.map((down) => ({ x: x + across * width, y: y + down * height })),
    );
    const points = await this.panel.page.evaluate(
      (all) =>
        all.filter((point) =>
          document
            .elementFromPoint(point.x, point.y)
            ?.matches('canvas, .map, .map-surface, .map-surface *'),
        ),
      grid,
    );
    const room = (point: Point) => Math.min(...taken.map((other) => distance(point, other)));
    return points.reduce((best, point) => (room(point) > room(best) ? point : best));
  }

  async clickEmpty(): Promise<void> {
    const { x, y } = await this.emptyPoint();
    await this.panel.page.mouse.click(x, y);
  }

  /** Turns the wheel over an empty point; below 0 is away from the reader. */
  async wheel(by: number): Promise<void> {
    const { x, y } = await this.emptyPoint();
    await this.panel.page.mouse.move(x, y);
    await this.panel.page.mouse.wheel(0, by);
  }

  /** Wipes with one finger over an empty point, by so many CSS pixels; below 0 is upwards. */
  async wipe(by: number): Promise<void> {
    await swipe(this.panel.page, await this.emptyPoint(), { x: 0, y: by });
  }

  /** Puts two fingers on an empty point and moves them this many times as far apart. */
  async pinch(factor: number): Promise<void> {
    await pinch(this.panel.page, await this.emptyPoint(), factor);
  }

  /** What the map says when it leaves a gesture to the page. It goes by itself after a moment. */
  private hint(): Locator {
    return this.panel.region.locator('.map-hint');
  }

  /**
   * Does something and waits until a hint with these words has been shown and is gone again. The hint
   * is recorded by the page: between two looks from outside a slow machine may have shown and hidden it.
   */
  async expectHintAfter(text: RegExp, action: () => Promise<void>): Promise<void> {
    const shown = await this.panel.region.evaluateHandle((region) => {
      const texts: string[] = [];
      new MutationObserver(() => {
        const hint = region.querySelector('.map-hint');
        if (hint && hint.getClientRects().length > 0) texts.push(hint.textContent ?? '');
      }).observe(region, { subtree: true, childList: true, characterData: true });
      return texts;
    });
    await action();
    await expect.poll(async () => (await shown.jsonValue()).join('\n')).toMatch(text);
    await expect(this.hint()).toHaveCount(0);
  }
}
