/** What the panels are resized by, as a reader meets it. */
import type { Locator, Page } from '@playwright/test';
import { expect } from '../expect.ts';
import { middleOf } from '../pixels.ts';
import { boxOf } from './elements.ts';

const NAMES = { dossier: 'Width of the dossier', timeline: 'Height of the timeline' } as const;
export type Sized = keyof typeof NAMES;

export class Splitters {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  of(part: Sized): Locator {
    return this.page.getByRole('separator', { name: NAMES[part] });
  }

  all(): Locator {
    return this.page.getByRole('separator');
  }

  async press(part: Sized): Promise<void> {
    await this.of(part).click();
  }

  /** Pulls by CSS pixels to the right and down, and lets go unless told not to. */
  async pull(part: Sized, [x, y]: [number, number], { release = true } = {}): Promise<void> {
    const from = middleOf(await boxOf(this.of(part)));
    const { mouse } = this.page;
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move(from.x + x / 2, from.y + y / 2, { steps: 3 });
    await mouse.move(from.x + x, from.y + y, { steps: 3 });
    if (release) await mouse.up();
  }

  async expectSize(part: Sized, pixels: number): Promise<void> {
    await expect(this.of(part)).toHaveAttribute('aria-valuenow', String(pixels));
  }
}
