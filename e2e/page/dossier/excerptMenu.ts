/** The menu of what more can be done with an excerpt or a visit. */
import type { Locator } from '@playwright/test';
import { expect } from '../../expect.ts';
import type { Shell } from '../shell.ts';

export class ExcerptMenu {
  private readonly shell: Shell;

  constructor(shell: Shell) {
    this.shell = shell;
  }

  private get region(): Locator {
    return this.shell.region('dossier');
  }

  /** Opens what more can be done with an excerpt. */
  buttonOf(figure: Locator): Locator {
    return figure.locator('.more > button');
  }

  /** Opens what more can be done with the first excerpt on the page. */
  button(): Locator {
    return this.buttonOf(this.region.getByRole('figure').first());
  }

  /** An entry of the menu that is open. */
  item(name: string | RegExp): Locator {
    return this.region.locator('.more-list').getByRole('button', { name, exact: true });
  }

  async press(figure: Locator, name: string | RegExp): Promise<void> {
    await this.buttonOf(figure).click();
    await this.item(name).click();
  }

  /** Likewise, by their order, whatever the language. */
  async pressAt(at: number): Promise<void> {
    await this.button().click();
    await this.region.locator('.more-item').nth(at).click();
  }

  /** From the first excerpt on the page to everything quoted from the same document. */
  async openFirstSource(): Promise<void> {
    await this.press(this.region.getByRole('figure').first(), 'All from this document');
  }

  /** Opens the citation of the first excerpt on the page. */
  async citeFirst(): Promise<void> {
    await this.press(this.region.getByRole('figure').first(), 'Cite');
  }

  /** Likewise, whatever the language; resolves when the text to copy is there. */
  async openCitation(): Promise<void> {
    await this.pressAt(1);
    await expect(this.shell.dialog().getByRole('textbox')).toBeVisible();
  }

  /** Opens the citation of the visit that is shown. */
  async openVisitCitation(): Promise<void> {
    await this.region.getByRole('button', { name: 'More about this visit' }).click();
    await this.item('Cite this visit').click();
    await expect(this.shell.dialog().getByRole('textbox')).toBeVisible();
  }

  /** Opens the passage around the first excerpt on the page. */
  async showContext(): Promise<void> {
    await this.press(this.region.getByRole('figure').first(), 'In context');
  }

  /** What says whether a quotation was copied, and its text where it could not be. */
  status(): Locator {
    return this.region.locator('.more-list').getByRole('status');
  }

  text(): Locator {
    return this.region.locator('.more-list').getByRole('textbox');
  }
}
