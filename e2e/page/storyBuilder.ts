/** The builder of stories as a reader meets it, in English. */
import { readFile } from 'node:fs/promises';
import type { Locator } from '@playwright/test';
import { expect } from '../expect.ts';
import type { Downloads } from './downloads.ts';
import type { Shell } from './shell.ts';

type StoryFile = { readonly name: string; readonly text: string };

export class StoryBuilder {
  private readonly shell: Shell;
  private readonly downloads: Downloads;

  constructor(shell: Shell, downloads: Downloads) {
    this.shell = shell;
    this.downloads = downloads;
  }

  panel(): Locator {
    return this.shell.page.getByRole('region', { name: 'Build a story' });
  }

  button(name: string | RegExp): Locator {
    return this.panel().getByRole('button', { name });
  }

  /** From the menu of files, at any width of the page. */
  async openFromFiles(): Promise<void> {
    await this.downloads.open();
    await this.shell.dialog().getByRole('link', { name: 'Build a story' }).click();
    await expect(this.add()).toBeVisible();
  }

  /** The tool in the header that leads here. */
  toolLink(): Locator {
    return this.shell.page.getByRole('banner').getByRole('link', { name: 'Build a story' });
  }

  add(): Locator {
    return this.button('Add the current view as a step');
  }

  title(): Locator {
    return this.panel().getByLabel('Title of the story');
  }

  steps(): Locator {
    return this.panel().getByRole('listitem').filter({ has: this.headings() });
  }

  step(number: number): Locator {
    return this.steps().nth(number - 1);
  }

  headings(): Locator {
    return this.shell.page.getByLabel('Heading', { exact: true });
  }

  text(number: number): Locator {
    return this.step(number).getByLabel(/^Text /);
  }

  notes(number: number): Locator {
    return this.step(number).getByLabel('Speaker notes');
  }

  /** Quotes the first document that says something of what a step shows. */
  async quote(number: number): Promise<void> {
    await this.step(number)
      .getByText(/^Quote a document/)
      .click();
    await this.step(number).getByRole('button', { name: 'Quote' }).first().click();
  }

  preview(): Locator {
    return this.panel().getByRole('link', { name: 'Preview' });
  }

  complaints(): Locator {
    return this.panel().getByRole('alert').getByRole('listitem');
  }

  said(): Locator {
    return this.panel().getByRole('status');
  }

  async expectHeadings(headings: readonly string[]): Promise<void> {
    await expect(this.headings()).toHaveCount(headings.length);
    for (const [index, heading] of headings.entries()) {
      await expect(this.headings().nth(index)).toHaveValue(heading);
    }
  }

  async openFile({ name, text }: StoryFile): Promise<void> {
    const file = { name, mimeType: 'text/yaml', buffer: Buffer.from(text) };
    await this.panel().getByLabel('Open a file (YAML)').setInputFiles(file);
  }

  /** What the browser saves. */
  async download(): Promise<StoryFile> {
    const [download] = await Promise.all([
      this.shell.page.waitForEvent('download'),
      this.button('Download (YAML)').press('Enter'),
    ]);
    const text = await readFile(await download.path(), 'utf8');
    return { name: download.suggestedFilename(), text };
  }
}
