/** What moves on a page without the reader's doing (Cumulative Layout Shift). */
import type { Page } from '@playwright/test';
import { expect } from '../expect.ts';

declare global {
  interface Window {
    /** One line for each time: how much has moved, and what. */
    shifts?: string[];
  }
}

export class Shifts {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Writes down, from the next page's first paint on, whatever moves, even right after a press. */
  async watch(): Promise<void> {
    await this.page.addInitScript(() => {
      const shifts: string[] = [];
      window.shifts = shifts;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const shift: { value?: number; sources?: { node?: Node }[] } = Object(entry);
          const what = (shift.sources ?? []).map(({ node }) =>
            node instanceof Element ? node.outerHTML.slice(0, 80) : '',
          );
          shifts.push(`${shift.value} ${what.join(' | ')}`);
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
  }

  /**
   * Waits for the type and forgets what moved until then: type that comes late may move words, which a slow machine
   * makes it do.
   */
  async settleType(): Promise<void> {
    await this.page.evaluate(async () => {
      await document.fonts.ready;
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      await frame();
      await frame();
      window.shifts?.splice(0);
    });
  }

  /** Nothing has moved so far, type that was on its way included. */
  async expectNone(): Promise<void> {
    await this.page.evaluate(() => document.fonts.ready);
    expect(await this.page.evaluate(() => window.shifts)).toEqual([]);
  }
}
