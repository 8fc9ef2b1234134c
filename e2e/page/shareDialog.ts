/** The dialog of sharing as a reader meets it. */
import { readFile } from 'node:fs/promises';
import type { Locator } from '@playwright/test';
import { expect } from '../expect.ts';
import type { Shell } from './shell.ts';

/** A snippet as the browser reads it. */
type ReadSnippet = {
  readonly frames: readonly { address: string; title: string; height: string }[];
  readonly scripts: readonly { address: string; options: Record<string, string | undefined> }[];
  /** For readers without scripts. */
  readonly pictures: readonly string[];
  readonly links: readonly string[];
};

export class ShareDialog {
  private readonly shell: Shell;

  constructor(shell: Shell) {
    this.shell = shell;
  }

  button(): Locator {
    const name = { en: 'Share', ru: 'Поделиться', be: 'Падзяліцца' }[this.shell.language];
    return this.shell.page.getByRole('banner').getByRole('button', { name, exact: true });
  }

  async open(): Promise<void> {
    await this.shell.expectTakenOver();
    // Narrow pages have it in the menu.
    if (!(await this.button().isVisible())) await this.shell.openMenu();
    await this.button().click();
    await expect(this.shell.dialog()).toBeVisible();
  }

  tab(name: string): Locator {
    return this.shell.dialog().getByRole('tab', { name, exact: true });
  }

  tabs(): Locator {
    return this.shell.dialog().getByRole('tab');
  }

  /** Shows what a tab stands for. */
  async show(name: string): Promise<void> {
    await this.tab(name).click();
    await expect(this.shell.dialog().getByRole('tabpanel', { name, exact: true })).toBeVisible();
  }

  /** The device's own sharing, where it has one. */
  deviceButton(): Locator {
    return this.shell.dialog().getByRole('button', { name: 'Share with' });
  }

  choice(name: RegExp): Locator {
    return this.shell.dialog().getByRole('radio', { name });
  }

  /** A field with a text to take along. */
  field(name: string | RegExp): Locator {
    return this.shell.dialog().getByRole('textbox', { name });
  }

  async text(name: string | RegExp): Promise<string> {
    return this.field(name).inputValue();
  }

  copyButton(what: string): Locator {
    return this.shell.dialog().getByRole('button', { name: `Copy: ${what}` });
  }

  outcomes(): Locator {
    return this.shell.dialog().getByRole('status').filter({ hasText: /\S/ });
  }

  /** Whether all of a field's text is selected. */
  async isSelected(name: string): Promise<boolean> {
    return this.field(name).evaluate(
      (field) =>
        field instanceof HTMLTextAreaElement &&
        field.selectionStart === 0 &&
        field.selectionEnd === field.value.length,
    );
  }

  async setHeight(pixels: string): Promise<void> {
    await this.shell.dialog().getByRole('spinbutton').fill(pixels);
  }

  async chooseOptions(language: string, theme: string): Promise<void> {
    await this.shell.dialog().getByRole('combobox').first().selectOption(language);
    await this.shell.dialog().getByRole('combobox').last().selectOption(theme);
  }

  controls(): Locator {
    return this.shell.dialog().getByRole('checkbox');
  }

  /** What the browser makes of the snippet, read on a page of no site, without running any of it. */
  async snippet(): Promise<ReadSnippet> {
    const text = await this.text('Snippet to paste');
    const blank = await this.shell.page.context().newPage();
    const read = await blank.evaluate((html) => {
      const { body } = new DOMParser().parseFromString(html, 'text/html');
      const all = <Kind extends Element>(selector: string) => [
        ...body.querySelectorAll<Kind>(selector),
      ];
      return {
        frames: all<HTMLIFrameElement>('iframe').map(({ src, title, style }) => {
          return { address: src, title, height: style.height };
        }),
        scripts: all<HTMLScriptElement>('script').map(({ src, dataset }) => {
          return { address: src, options: { ...dataset } };
        }),
        pictures: all<HTMLImageElement>('noscript img').map(({ src }) => src),
        links: all<HTMLAnchorElement>('a').map(({ href }) => href),
      };
    }, text);
    await blank.close();
    return read;
  }

  async showPreview(): Promise<void> {
    await this.shell.dialog().getByText('Preview of the embed').click();
  }

  preview(): Locator {
    return this.shell.dialog().locator('iframe');
  }

  buttons(): Locator {
    return this.shell.dialog().getByRole('button');
  }

  /** By how many CSS pixels the dialog would have to be scrolled sideways. */
  async overhang(): Promise<number> {
    return this.shell.dialog().evaluate((it) => it.scrollWidth - it.clientWidth);
  }

  /** Takes a file; resolves to its name and text. */
  async take(name: string): Promise<{ readonly name: string; readonly text: string }> {
    const [download] = await Promise.all([
      this.shell.page.waitForEvent('download'),
      this.shell.dialog().getByRole('button', { name }).click(),
    ]);
    const text = await readFile(await download.path(), 'utf8');
    return { name: download.suggestedFilename(), text };
  }

  code(): Locator {
    return this.shell.dialog().getByRole('img', { name: 'QR code of the link' });
  }
}
