/** The card of the mark that the reader is on. */
import type { Locator, Page } from '@playwright/test';
import { expect } from '../expect.ts';

export class MarkCards {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  card(): Locator {
    return this.page.locator('.mark-card');
  }

  /** In the card that a finger has opened. */
  open(): Locator {
    return this.card().getByRole('button', { name: 'Read more' });
  }

  /** Their code comes after all else. */
  async expectReady(): Promise<void> {
    await expect(this.page.locator('.mark-cards')).toBeAttached();
  }

  /** Touches a mark, and then its card to choose what it is about. */
  async touch(mark: Locator): Promise<void> {
    await this.expectReady();
    await mark.tap();
    await this.open().tap();
    await expect(this.card()).toHaveCount(0);
  }

  /** Takes the pointer to the card, step by step as a hand does. */
  async moveTo(): Promise<void> {
    const box = await this.card().boundingBox();
    if (!box) throw new Error('There is no card');
    await this.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 10 });
  }
}
