/** The words and lines of the timeline’s ruler. */
import type { Locator } from '@playwright/test';
import { expect } from '../../expect.ts';
import { boxesOf } from '../elements.ts';
import type { Panel } from '../panel.ts';

export class TimelineRuler {
  private readonly panel: Panel;

  constructor(panel: Panel) {
    this.panel = panel;
  }

  /** All words on the ruler. */
  texts(): Locator {
    return this.panel.region.locator('.timeline-tick');
  }

  /** What stands on the ruler, and at which CSS pixel of the viewport: beside a line, or over a day. */
  async ticks(): Promise<[text: string, x: number][]> {
    const texts = await boxesOf(this.panel.region.locator('.timeline-tick[data-anchor="start"]'));
    return texts.map(({ name, box }) => [name, box.x]);
  }

  /** The days that are named in columns, and the middles of their names, CSS pixels. */
  async namedDays(): Promise<{ day: number; x: number }[]> {
    const texts = await boxesOf(this.panel.region.locator('.timeline-tick[data-anchor="middle"]'));
    return texts.flatMap(({ name, box }) => {
      const [digits] = /\d+/.exec(name) ?? [];
      return digits === undefined ? [] : [{ day: Number(digits), x: box.x + box.width / 2 }];
    });
  }

  /** The words between columns, which say how long nothing was. */
  gaps(): Locator {
    return this.panel.region.getByRole('img');
  }

  /** There are words on the ruler, and none runs into another. */
  async expectLegible(): Promise<void> {
    await expect(async () => {
      const texts = (await boxesOf(this.texts())).sort((a, b) => a.box.x - b.box.x);
      expect(texts.length).toBeGreaterThan(0);
      texts.slice(1).forEach(({ name, box }, i) => {
        const before = texts[i]?.box ?? box;
        expect(before.x + before.width, `${texts[i]?.name} / ${name}`).toBeLessThan(box.x + 6);
      });
    }).toPass();
  }
}
