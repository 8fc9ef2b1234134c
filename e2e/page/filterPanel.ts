/** Search box, filter panel, conditions and what is said when nothing is left. */
import type { Locator, Page } from '@playwright/test';
import { expect } from '../expect.ts';
import { escaped } from './elements.ts';
import type { Shell } from './shell.ts';

export class FilterPanel {
  private readonly shell: Shell;

  constructor(shell: Shell) {
    this.shell = shell;
  }

  private get page(): Page {
    return this.shell.page;
  }

  private get word(): string {
    return { en: 'Filter', ru: 'Фильтр', be: 'Фільтр' }[this.shell.language];
  }

  private get banner(): Locator {
    return this.page.getByRole('banner');
  }

  searchBox(): Locator {
    return this.banner.getByRole('search').getByRole('searchbox');
  }

  /** On narrow pages the button that shows the search box. */
  searchToggle(): Locator {
    return this.banner.getByRole('button', { name: 'Search', exact: true });
  }

  async search(text: string): Promise<void> {
    await this.searchBox().fill(text);
  }

  /** Asks again for what a search could not have. */
  tryAgain(): Locator {
    return this.banner.getByRole('button', { name: 'Try again' });
  }

  /** The button that opens the panel; its name says how many conditions there are. */
  button(): Locator {
    return this.banner.getByRole('button', { name: new RegExp(`^${this.word}`) });
  }

  panel(): Locator {
    return this.page.getByRole('dialog', { name: this.word });
  }

  async open(): Promise<void> {
    await this.button().click();
    await expect(this.panel()).toBeVisible();
  }

  /** How much of a part of the page lies under the panel, in square CSS pixels. */
  async overlapWith(part: Locator): Promise<number> {
    const [a, b] = [await this.panel().boundingBox(), await part.boundingBox()];
    if (!a || !b) return Number.NaN;
    const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
    const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
    // Less than a pixel is what browsers round.
    return width > 0.5 && height > 0.5 ? width * height : 0;
  }

  /** How much the panel says is left. */
  showing(): Locator {
    return this.panel().locator('.filter-head .aside');
  }

  /** Presses an option, and gives back how much the panel says is left at the end of that task. */
  async saidByTicking(option: Locator): Promise<string> {
    const showing = await this.showing().elementHandle();
    return option.evaluate(async (box, said) => {
      if (box instanceof HTMLElement) box.click();
      // React works at the end of a task's own steps.
      await Promise.resolve();
      return said?.textContent ?? '';
    }, showing);
  }

  group(name: string): Locator {
    return this.panel().getByRole('group', { name, exact: true });
  }

  options(group: string): Locator {
    return this.group(group).getByRole('checkbox');
  }

  option(group: string, name: string): Locator {
    return this.group(group).getByRole('checkbox', { name: new RegExp(`^${escaped(name)} `) });
  }

  /** The options of a group that would leave something, with how many stops they say they leave. */
  async offers(group: string): Promise<{ option: Locator; stops: number }[]> {
    const snapshot = await this.options(group).evaluateAll((boxes) =>
      boxes.map((box) => (box instanceof HTMLInputElement ? box.labels?.[0]?.textContent : '')),
    );
    return snapshot
      .map((text, i) => ({
        option: this.options(group).nth(i),
        stops: Number(/, (\d+) stops?$/.exec(text ?? '')?.[1]),
      }))
      .filter(({ stops }) => stops > 0);
  }

  /** How many stops the options of a group would leave, all taken together. */
  async offered(group: string): Promise<number> {
    return (await this.offers(group)).reduce((sum, { stops }) => sum + stops, 0);
  }

  async setPeriod(from: string, to: string): Promise<void> {
    await this.group('Period').getByLabel('From').fill(from);
    await this.group('Period').getByLabel('To').fill(to);
  }

  /** The conditions above the dossier, each a button that takes one back. */
  conditions(): Locator {
    return this.page.getByRole('button', { name: /^Remove / });
  }

  condition(text: string): Locator {
    return this.page.getByRole('button', { name: `Remove ${text}`, exact: true });
  }

  async clearAll(): Promise<void> {
    await this.page.getByRole('button', { name: 'Clear all', exact: true }).first().click();
  }

  /** "Showing 3 of 5 visits, 7 of 23 stops", wherever it is said. */
  async expectShowing(visits: number, stops: number): Promise<void> {
    const words = new RegExp(`^Showing ${visits} of \\d+ visits, ${stops} of \\d+ stops$`);
    await expect(this.page.getByText(words).first()).toBeVisible();
  }

  async expectAnnounced(visits: number, stops: number): Promise<void> {
    await expect(this.shell.announcement()).toHaveText(
      new RegExp(`^Showing ${visits} of \\d+ visits, ${stops} of \\d+ stops$`),
    );
  }

  /** Buttons that drop one condition, and say how many stops that brings back. */
  widenings(): Locator {
    return this.page.getByRole('button', { name: /^Without “/ });
  }

  clearFilters(): Locator {
    return this.page.getByRole('button', { name: 'Clear all filters' });
  }

  emptyIn(part: 'map' | 'timeline' | 'dossier'): Locator {
    return this.shell.region(part).getByText('No stops match your filter');
  }

  /** The words marked as found in a part of the page. */
  async matchesIn(part: Locator): Promise<string[]> {
    return part.locator('mark.match').allTextContents();
  }

  /** Likewise in each of several parts, with all of its words. */
  async matchesInEach(parts: Locator): Promise<{ text: string; matches: string[] }[]> {
    return parts.evaluateAll((all) =>
      all.map((part) => ({
        text: part.textContent ?? '',
        matches: [...part.querySelectorAll('mark.match')].map((it) => it.textContent ?? ''),
      })),
    );
  }
}
