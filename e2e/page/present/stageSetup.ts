/** What the teacher is asked before a presentation: what is told, and whether the class guesses first. */
import type { Locator, Page } from '@playwright/test';
import { expect } from '../../expect.ts';

export class StageSetup {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Asks the teacher what is told, and whether the class guesses first. */
  dialog(): Locator {
    return this.page.getByRole('dialog', { name: 'How to present' });
  }

  /** What can be told, the dossier among them. */
  stories(): Locator {
    return this.dialog().getByRole('group', { name: 'Content' }).getByRole('radio');
  }

  /** One of what is asked for. */
  choice(name: string): Locator {
    return this.dialog().getByRole('radio', { name });
  }

  async start(): Promise<void> {
    await this.dialog().getByRole('button', { name: 'Start', exact: true }).click();
    await expect(this.dialog()).toHaveCount(0);
  }
}
