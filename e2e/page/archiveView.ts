/** The view of the archive: its form, what it says, and the rows that it finds. */
import type { Locator, Page } from '@playwright/test';

export class ArchiveView {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  private get panel(): Locator {
    return this.page.getByRole('region', { name: 'Archive' });
  }

  from(): Locator {
    return this.panel.getByLabel('From');
  }

  to(): Locator {
    return this.panel.getByLabel('To', { exact: true });
  }

  place(): Locator {
    return this.panel.getByLabel('Place');
  }

  send(): Locator {
    return this.panel.getByRole('button', { name: 'Search the archive' });
  }

  stop(): Locator {
    return this.panel.getByRole('button', { name: 'Stop' });
  }

  again(): Locator {
    return this.panel.getByRole('button', { name: 'Search again' });
  }

  retry(): Locator {
    return this.panel.getByRole('button', { name: 'Try again' });
  }

  /** What a screen reader is told of the search. */
  status(): Locator {
    return this.panel.getByRole('status');
  }

  /** What has been found while it still searches. */
  soFar(): Locator {
    return this.panel.locator('.archive-status span');
  }

  failure(): Locator {
    return this.panel.getByRole('alert');
  }

  rows(): Locator {
    return this.panel.locator('tbody tr');
  }

  /** Which of all rows are shown. */
  range(): Locator {
    return this.panel.locator('.sheet-range');
  }

  nextSheet(): Locator {
    return this.panel.getByRole('link', { name: 'Next page' });
  }
}
