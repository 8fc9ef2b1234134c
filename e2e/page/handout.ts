/** The handout as a reader meets it: its choices on the screen, and the paper. In English. */
import type { Locator } from '@playwright/test';
import { expect } from '../expect.ts';
import type { Shell } from './shell.ts';

export class Handout {
  private readonly shell: Shell;

  constructor(shell: Shell) {
    this.shell = shell;
  }

  panel(): Locator {
    return this.shell.page.getByRole('region', { name: 'Handout', exact: true });
  }

  async choose(story: string): Promise<void> {
    await this.panel().getByRole('combobox').selectOption({ label: story });
  }

  async check(label: string): Promise<void> {
    await this.panel().getByRole('checkbox', { name: label }).check();
  }

  private paper(): Locator {
    return this.shell.page.locator('.print-sheet');
  }

  heading(name: string | RegExp): Locator {
    return this.paper().getByRole('heading', { name });
  }

  /** Of the steps, without those of the worksheet. */
  numbers(): Locator {
    return this.paper().locator('.handout-number');
  }

  /** A step of a story, from 1. */
  step(number: number): Locator {
    return this.paper()
      .locator('.handout-step')
      .nth(number - 1);
  }

  picture(name: string): Locator {
    return this.paper().getByRole('img', { name, exact: true });
  }

  /** What stands in the discs of the map. */
  async numbersOnMap(): Promise<string[]> {
    const badges = this.picture('Map').locator('[data-place] text[text-anchor="middle"]');
    return badges.allTextContents();
  }

  quotations(): Locator {
    return this.paper().locator('figure', { has: this.shell.page.locator('blockquote') });
  }

  matrix(): Locator {
    return this.paper().getByRole('table');
  }

  notes(): Locator {
    return this.paper().getByText('Speaker notes');
  }

  link(): Locator {
    return this.paper().locator('.handout-link').getByRole('link');
  }

  async expectReady(): Promise<void> {
    await expect(this.panel().getByRole('img', { name: 'Map', exact: true })).toBeVisible();
    await expect(this.panel().getByRole('option')).not.toHaveCount(1);
  }
}
