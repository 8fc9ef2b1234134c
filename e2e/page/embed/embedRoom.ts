/** What an embed has room for in its frame. */
import type { Page } from '@playwright/test';
import { expect } from '../../expect.ts';
import { boxesOf } from '../elements.ts';

export class EmbedRoom {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async expectNoOverhang(): Promise<void> {
    const over = () =>
      this.page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
    await expect.poll(over).toBe(0);
  }

  /** Everything to press is 24 by 24 CSS pixels at least, and marks keep out of each other. */
  async expectTargets(): Promise<void> {
    await expect(async () => {
      const hits = await boxesOf(this.page.locator('.pin:visible .hit, .date:visible'));
      const others = await boxesOf(
        this.page.locator('button:visible, footer a:visible, .steps a:visible, .map-credit'),
      );
      expect(hits.length).toBeGreaterThan(4);
      for (const { name, box } of [...hits, ...others]) {
        expect(Math.min(box.width, box.height), name).toBeGreaterThanOrEqual(24);
      }
      for (const [i, a] of hits.entries()) {
        for (const b of hits.slice(i + 1)) {
          const across = Math.abs(a.box.x + a.box.width / 2 - b.box.x - b.box.width / 2);
          const down = Math.abs(a.box.y + a.box.height / 2 - b.box.y - b.box.height / 2);
          expect(Math.hypot(across, down)).toBeGreaterThanOrEqual(24);
        }
      }
    }).toPass();
  }

  /** Each date is within its cell, so that no two of them touch. */
  async expectDatesApart(): Promise<void> {
    const dates = this.page.locator('.date:visible');
    const outside = () =>
      dates.evaluateAll((all) =>
        all.flatMap((date) => {
          const cell = date.getBoundingClientRect();
          const range = document.createRange();
          range.selectNodeContents(date);
          const isOutside = ({ left, right }: DOMRect) => left < cell.left || right > cell.right;
          return [...range.getClientRects()].some(isOutside) ? [date.textContent] : [];
        }),
      );
    await expect.poll(outside).toEqual([]);
  }

  /** Nothing scrolls, and each part of the page, the source too, is in the frame. */
  async expectAllInSight(): Promise<void> {
    const { width, height } = this.page.viewportSize() ?? { width: 0, height: 0 };
    const scrolled = () =>
      this.page.evaluate(() => {
        const { scrollHeight, clientHeight } = document.documentElement;
        return scrollHeight - clientHeight;
      });
    await expect.poll(scrolled).toBe(0);
    await expect(async () => {
      const parts = await boxesOf(
        this.page.locator(
          'header, .map-box, .dates, .said:visible, .credit:visible, .steps:visible, footer',
        ),
      );
      expect(parts).toHaveLength(7);
      for (const { name, box } of parts) {
        expect(box.x, name).toBeGreaterThanOrEqual(0);
        expect(box.y, name).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width, name).toBeLessThanOrEqual(width);
        expect(box.y + box.height, name).toBeLessThanOrEqual(height);
      }
    }).toPass();
  }
}
