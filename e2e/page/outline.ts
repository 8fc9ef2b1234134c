/** What is on the whole page, whatever part it belongs to. */
import type { Locator, Page } from '@playwright/test';

export class Outline {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** How many elements the document has by now. */
  countElements(): Promise<number> {
    return this.page.evaluate(() => document.querySelectorAll('*').length);
  }

  /** All that the page says to assistive technology. */
  said(): Promise<string> {
    return this.page.locator('body').ariaSnapshot();
  }

  /** Every region that has a name, in the order of the page. */
  async regionNames(): Promise<string[]> {
    const snapshot = await this.page.locator('body').ariaSnapshot();
    return [...snapshot.matchAll(/^\s*- region "(.*)"/gm)].map(([, name = '']) => name);
  }

  /** The levels of all headings that are not hidden, in their order. */
  headingLevels(): Promise<number[]> {
    // Asked in one moment, as some of them may be about to go.
    return this.page
      .getByRole('heading')
      .evaluateAll((all) => all.map(({ tagName }) => Number(tagName.slice(1))));
  }

  /** All buttons that are shown, fields and choices with them. */
  buttons(): Locator {
    return this.page.locator('button:visible, select:visible, input:visible');
  }

  /** Buttons of the header, of the map and of the list of visits. */
  mainControls(): Locator {
    return this.page.locator(
      'header :is(button, select):visible, .map-controls button:visible, .entry',
    );
  }

  /** Dialogs that have the page behind them, shown or not. */
  modalDialogs(): Locator {
    return this.page.locator('dialog:modal');
  }

  /** Links to an address, wherever they stand. */
  linkTo(address: string): Locator {
    return this.page.locator(`a[href="${address}"]`);
  }
}
