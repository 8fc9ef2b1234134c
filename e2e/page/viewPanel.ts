/** What a view has in place of map and timeline. */
import type { Locator, Page } from '@playwright/test';
import type { Box } from '../pixels.ts';
import { boxOf } from './elements.ts';

export class ViewPanel {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The region that a view has in place of map and timeline. */
  region(): Locator {
    return this.page.locator('#page');
  }

  async box(): Promise<Box> {
    return boxOf(this.region());
  }

  /** The heading of that region, which comes with its code. */
  heading(): Locator {
    return this.region().getByRole('heading', { level: 2 });
  }

  /** All that can be read in it, line by line. */
  async words(): Promise<string[]> {
    // biome-ignore lint/performance/useDomNodeTextContent: of what can be seen, in its lines.
    const lines = (await this.region().innerText()).split('\n');
    return lines.map((line) => line.replace(/[\s\u200e]+/g, ' ').trim()).filter(Boolean);
  }

  /** Where its headings, cells and the words in cells are, in CSS pixels. */
  async laidOut(): Promise<Box[]> {
    const parts = this.region().locator(':is(h2, h3, h4, td, td b)');
    return parts.evaluateAll((all) =>
      all.map((part) => {
        const { x, y, width, height } = part.getBoundingClientRect();
        return { x, y, width, height };
      }),
    );
  }

  /** Where the links of the whole page lead to other ones, absolute and without a query. */
  async targets(): Promise<string[]> {
    const links = this.page.locator('#app a:not([href^="#"])');
    return links.evaluateAll((all) =>
      all.flatMap((link) =>
        link instanceof HTMLAnchorElement ? link.href.replace(/[?].*/, '') : [],
      ),
    );
  }

  /** The counts of excerpts in the matrix of visits and sources. */
  quotedCells(): Locator {
    return this.region()
      .getByRole('cell')
      .getByRole('button', { name: /quoted/ });
  }
}
