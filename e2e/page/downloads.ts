/** The menu of files as a reader meets it. */
import { readFile } from 'node:fs/promises';
import type { Locator } from '@playwright/test';
import { expect } from '../expect.ts';
import type { Shell } from './shell.ts';

export class Downloads {
  private readonly shell: Shell;

  constructor(shell: Shell) {
    this.shell = shell;
  }

  button(): Locator {
    const name = { en: 'Export', ru: 'Экспорт', be: 'Экспарт' }[this.shell.language];
    return this.shell.page.getByRole('banner').getByRole('button', { name });
  }

  async open(): Promise<void> {
    await this.shell.openMenu();
    await this.button().click();
    await expect(this.shell.dialog()).toBeVisible();
  }

  entry(name: string): Locator {
    return this.shell.dialog().getByRole('listitem').getByRole('button', { name });
  }

  entries(): Locator {
    return this.shell.dialog().getByRole('listitem').getByRole('button');
  }

  choice(label: RegExp): Locator {
    return this.shell.dialog().getByRole('radio', { name: label });
  }

  choices(): Locator {
    return this.shell.dialog().getByRole('radio');
  }

  /** How far the texts are that a file needs. */
  progress(): Locator {
    return this.shell.dialog().getByRole('progressbar');
  }

  stop(): Locator {
    return this.shell.dialog().getByRole('button', { name: /^Stop/ });
  }

  /** What the menu says of the last file asked for. */
  outcome(): Locator {
    return this.shell.dialog().getByRole('status');
  }

  /** Takes a file of the open menu; resolves to its name and text. */
  async take(name: string): Promise<{ readonly name: string; readonly text: string }> {
    const file = await this.takeBytes(name);
    return { name: file.name, text: file.bytes.toString('utf8') };
  }

  /** The same with its bytes, of which a picture is made. */
  async takeBytes(name: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
    const [download] = await Promise.all([
      this.shell.page.waitForEvent('download'),
      this.entry(name).click(),
    ]);
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  }
}
