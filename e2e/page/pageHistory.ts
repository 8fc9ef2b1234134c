/** The session history of the page, and how often its address is written. */
import type { Page } from '@playwright/test';
import { expect } from '../expect.ts';

export class PageHistory {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Entries, at most fifty. */
  length(): Promise<number> {
    return this.page.evaluate(() => history.length);
  }

  /** Does something, which adds so many entries. */
  async expectAdded(count: number, action: () => Promise<void>): Promise<void> {
    const before = await this.length();
    await action();
    await expect.poll(() => this.length(), 'Entries of the history').toBe(before + count);
  }

  /** Does something, for which the address is written so many times. */
  async expectWrites(count: number, action: () => Promise<void>): Promise<void> {
    const counter = await this.page.evaluateHandle(() => {
      const written = { count: 0 };
      for (const method of ['pushState', 'replaceState'] as const) {
        const original = history[method].bind(history);
        history[method] = (...parameters) => {
          written.count += 1;
          original(...parameters);
        };
      }
      return written;
    });
    await action();
    const writes = () => counter.evaluate((written) => written.count);
    await expect.poll(writes, 'Times that the address was written').toBe(count);
  }
}
