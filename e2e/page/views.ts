/** The links between the views, the list and the table. */
import type { Locator, Page } from '@playwright/test';
import type { Stop, Visit } from '../dataset.ts';
import { inLanguage } from '../dataset.ts';
import { expect } from '../expect.ts';
import type { Shell } from './shell.ts';

export class Views {
  private readonly shell: Shell;

  constructor(shell: Shell) {
    this.shell = shell;
  }

  private get page(): Page {
    return this.shell.page;
  }

  link(name: string): Locator {
    const views = this.page.getByRole('navigation', { name: 'Views' });
    return views.getByRole('link', { name, exact: true });
  }

  /** Before its styles have come, a page shows the views of wide and of narrow pages. */
  async press(name: string): Promise<void> {
    await this.page.waitForLoadState();
    await this.link(name).click();
  }

  async follow(name: string): Promise<void> {
    await this.press(name);
    await expect(this.link(name)).toHaveAttribute('aria-current', 'page');
  }

  /** The two forms of the list, each a link. */
  form(name: 'List' | 'Table'): Locator {
    const forms = this.page.getByRole('navigation', { name: 'Show as' });
    return forms.getByRole('link', { name, exact: true });
  }

  async switchTo(name: 'List' | 'Table'): Promise<void> {
    await this.form(name).click();
    await expect(this.form(name)).toHaveAttribute('aria-current', 'page');
  }

  list(): Locator {
    return this.page.getByRole('region', { name: 'List', exact: true });
  }

  listedVisit({ title }: Visit): Locator {
    const name = inLanguage(title, this.shell.language);
    return this.list()
      .getByRole('heading', { level: 3 })
      .getByRole('button', { name, exact: true });
  }

  listedStops(): Locator {
    return this.list().getByRole('heading', { level: 4 }).getByRole('button');
  }

  listedStop({ title }: Stop): Locator {
    const name = inLanguage(title, this.shell.language);
    return this.listedStops().and(this.page.getByRole('button', { name, exact: true }));
  }

  listedQuotations(): Locator {
    return this.list().getByRole('figure').locator('> blockquote');
  }

  /** A visit in the list, by its title. */
  listed(name: string): Locator {
    return this.list().getByRole('button', { name, exact: true });
  }

  /** Which of all items a sheet shows. */
  sheetRange(): Locator {
    return this.page.locator('p.sheet-range');
  }

  /** A link to another sheet. */
  sheet(name: string): Locator {
    const sheets = this.page.getByRole('navigation', { name: 'Pages' });
    return sheets.getByRole('link', { name, exact: true });
  }

  table(): Locator {
    return this.page.getByRole('region', { name: 'Table', exact: true }).getByRole('table');
  }

  rows(): Locator {
    return this.table().locator('tbody').getByRole('row');
  }

  rowTitles(): Locator {
    return this.rows().getByRole('rowheader').getByRole('button');
  }

  column(name: string): Locator {
    return this.table().getByRole('columnheader', { name });
  }

  async sortBy(name: string): Promise<void> {
    await this.column(name).getByRole('button').click();
  }

  /** The texts of a column, from 0, below the heading. */
  async cellsOf(column: number): Promise<string[]> {
    const cells = this.rows().locator(`:scope > :nth-child(${column + 1})`);
    return (await cells.allTextContents()).map((text) => text.trim());
  }

  coverageItems(): Locator {
    const coverage = this.page.getByRole('region', { name: 'Sources', exact: true });
    return coverage.getByRole('rowheader');
  }
}
