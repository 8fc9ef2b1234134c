/** The page in Arabic, from right to left: found by its structure, seen by where its parts are. */
import type { Locator, Page } from '@playwright/test';
import { expect } from '../expect.ts';
import { boxOf } from './elements.ts';

export class ArabicPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens an address, such as `?visit=…` or `embed/ar/`, and waits until it is in Arabic. */
  async open(address: string): Promise<void> {
    await this.page.goto(address);
    await expect(this.page.locator('html')).toHaveAttribute('lang', 'ar');
    await expect(this.page.locator('html')).toHaveAttribute('dir', 'rtl');
  }

  /** Chooses English in the menu of the page, which stays. */
  async speakEnglish(): Promise<void> {
    await this.page.locator('.tools-button').click();
    await this.page.locator('select:has(> option[lang="ar"])').selectOption('en');
    await expect(this.page.locator('html')).toHaveAttribute('dir', 'ltr');
  }

  async expectNoOverhang(): Promise<void> {
    await expect
      .poll(() => this.page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
      .toBeLessThanOrEqual(0);
  }

  /** Waits until the dossier ends, from the left, where the map begins, and its controls there, too. */
  async expectMirrored(): Promise<void> {
    const [dossier, map] = [this.page.locator('#dossier'), this.page.locator('#map')];
    await expect.poll(async () => (await boxOf(dossier)).x).toBe(0);
    await expect
      .poll(async () => (await boxOf(map)).x - (await boxOf(dossier)).width)
      .toBeCloseTo(0, 0);
    const controls = await boxOf(this.page.locator('.map-controls'));
    const box = await boxOf(map);
    expect(controls.x).toBeLessThan(box.x + box.width / 2);
  }

  /** The ids of the visits on the timeline, the rightmost first. */
  visitsFromRight(): Promise<string[]> {
    return this.page.locator('.timeline-chart .mark-visit').evaluateAll((marks) =>
      marks
        .map((mark) => ({
          id: mark.getAttribute('data-id') ?? '',
          box: mark.getBoundingClientRect(),
        }))
        .sort((a, b) => b.box.right - a.box.right)
        .map(({ id }) => id),
    );
  }

  /** Waits until names of lanes are to the right of all that is drawn of time. */
  async expectNamesAtRight(): Promise<void> {
    const lanes = this.page.locator('.timeline-field');
    await expect
      .poll(async () => {
        const [name, drawn] = [
          await boxOf(this.page.locator('.timeline-lane').first()),
          await boxOf(lanes),
        ];
        return name.x >= drawn.x + drawn.width - 1;
      })
      .toBe(true);
  }

  entries(): Locator {
    return this.page.locator('#dossier .stop-button');
  }

  quotations(): Locator {
    return this.page.locator('#dossier blockquote');
  }

  /** The mark of a stop on the timeline. */
  stopMark(id: string): Locator {
    return this.page.locator(`.timeline-chart .mark-stop[data-id="${id}"] .mark-button`);
  }

  /** Of the focused mark, the visit or stop that it stands for. */
  focusedMark(): Promise<string | undefined> {
    return this.page.evaluate(
      () => document.activeElement?.closest('.mark')?.getAttribute('data-id') ?? undefined,
    );
  }

  /** The end of the overview's window where it begins: the right one. */
  periodBegin(): Locator {
    return this.page.locator('.overview-end[data-grip="earliest"]');
  }

  periodEnd(): Locator {
    return this.page.locator('.overview-end[data-grip="latest"]');
  }

  /** Cells of time in a presentation or an embed. */
  cells(): Locator {
    return this.page.locator('.present-cell, .strip > li');
  }

  card(): Locator {
    return this.page.locator('.present-card');
  }
}
