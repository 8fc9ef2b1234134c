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

  /** The counts of excerpts in the matrix of visits and sources. */
  quotedCells(): Locator {
    return this.region()
      .getByRole('cell')
      .getByRole('button', { name: /quoted/ });
  }
}
