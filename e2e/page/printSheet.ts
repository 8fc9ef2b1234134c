/** The page on paper. */
import type { Locator, Page } from '@playwright/test';
import { inLanguage, type Source, type Stop, type Visit } from '../dataset.ts';
import { expect } from '../expect.ts';
import type { Shell } from './shell.ts';

/** What paper is like: its name for the browser, and the width between the margins, CSS pixels. */
export const PAPERS = [
  { format: 'A4', width: 672, sheet: [595, 842] },
  { format: 'Letter', width: 695, sheet: [612, 792] },
] as const;

type Printed = { readonly drawings: number; readonly excerpts: number; readonly link: string };

export class PrintSheet {
  private readonly shell: Shell;

  constructor(shell: Shell) {
    this.shell = shell;
  }

  private get page(): Page {
    return this.shell.page;
  }

  private sheet(): Locator {
    return this.page.locator('.print-sheet');
  }

  /** Shows the page as it will be on paper of this width, once all that it needs is there. */
  async show(width: number): Promise<void> {
    await this.page.setViewportSize({ width, height: 960 });
    await this.page.emulateMedia({ media: 'print' });
    await expect(this.sheet()).toBeVisible();
  }

  /** Back on a screen of the usual size. */
  async putAway(): Promise<void> {
    await this.page.emulateMedia({ media: null });
    await this.page.setViewportSize({ width: 1440, height: 900 });
    await expect(this.sheet()).toHaveCount(0);
  }

  /** Waits until printing would find all that it needs, and is back on the screen. */
  async expectPrepared(): Promise<void> {
    await this.page.emulateMedia({ media: 'print' });
    await expect(this.sheet()).toBeVisible();
    await this.page.emulateMedia({ media: null });
    await expect(this.sheet()).toHaveCount(0);
  }

  /**
   * Prints as the browser's menu does, and tells what was on the page at that moment. Resolves to
   * the PDF as text: its compressed parts mean nothing, its structure can be read.
   */
  async print(format: 'A4' | 'Letter'): Promise<{ pdf: string; printed: Printed }> {
    await this.page.evaluate(() => {
      addEventListener(
        'beforeprint',
        () => {
          const count = (selector: string) =>
            document.querySelectorAll(`.print-sheet ${selector}`).length;
          document.documentElement.dataset.printed = JSON.stringify({
            drawings: count('svg[role="img"]'),
            excerpts: count('blockquote'),
            link: document.querySelector('.print-link a')?.textContent ?? '',
          });
        },
        { once: true },
      );
    });
    const pdf = (await this.page.pdf({ format })).toString('latin1');
    const printed = await this.page.evaluate(() => document.documentElement.dataset.printed ?? '');
    return { pdf, printed: JSON.parse(printed) };
  }

  /**
   * From the next page on, `print` opens no dialogue: it does to the page what printing does, and notes
   * how many quotations were on paper then.
   */
  async watchPrinting(): Promise<void> {
    await this.page.addInitScript(() => {
      window.print = () => {
        dispatchEvent(new Event('beforeprint'));
        const { length } = document.querySelectorAll('.print-sheet blockquote');
        dispatchEvent(new Event('afterprint'));
        const { dataset } = document.documentElement;
        dataset.printedQuotations = `${dataset.printedQuotations ?? ''} ${length}`.trim();
      };
    });
  }

  /** Presses the keys for printing and waits until the page has printed once, with so many quotations. */
  async expectPrintedByKeys(quotations: number): Promise<void> {
    await this.page.keyboard.press('Control+P');
    await expect(this.page.locator('html')).toHaveAttribute(
      'data-printed-quotations',
      String(quotations),
    );
  }

  /** Shows what is on paper as long as the sheet is not there: that something is missing. */
  async expectEarly(): Promise<void> {
    await this.page.emulateMedia({ media: 'print' });
    await expect(this.page.getByText('This part could not be loaded.')).toBeVisible();
    await expect(this.sheet()).toHaveCount(0);
    await this.page.emulateMedia({ media: null });
    await expect(this.page.getByText('This part could not be loaded.')).toHaveCount(0);
  }

  title(): Locator {
    return this.sheet().getByRole('heading', { level: 1 });
  }

  /** Said above the pictures. */
  remark(words: string): Locator {
    return this.sheet().getByText(words);
  }

  picture(name: string): Locator {
    return this.sheet().getByRole('img', { name, exact: true });
  }

  heading(item: Stop | Visit): Locator {
    const title = inLanguage(item.title, this.shell.language);
    return this.sheet().getByRole('heading').filter({ hasText: title });
  }

  quotations(): Locator {
    return this.sheet().locator('blockquote');
  }

  /** What is said of a source in the list at the end, with its address. */
  listed({ url }: Source): Locator {
    return this.sheet().getByRole('listitem').filter({ hasText: url });
  }

  /** The numbers by which quotations name their sources, in order. */
  async numbers(): Promise<number[]> {
    const captions = await this.sheet().locator('.print-excerpt figcaption').allTextContents();
    return captions.map((caption) => Number(/\[(\d+)\]$/.exec(caption)?.[1]));
  }

  table(): Locator {
    return this.sheet().getByRole('table');
  }

  async expectQuoted(words: readonly string[]): Promise<void> {
    await expect(this.quotations()).toHaveText([...words]);
    await expect(this.quotations().filter({ visible: true })).toHaveCount(words.length);
  }

  /** The link to what is printed stands on the sheet, as an address that can be typed. */
  async expectLink(): Promise<void> {
    const link = this.sheet().getByRole('link', { name: this.page.url(), exact: true });
    await expect(link).toBeVisible();
  }

  /** Whatever can be pressed or typed into, or only a screen can show, takes no room. */
  controlsInSight(): Promise<string[]> {
    return this.page.evaluate(() =>
      [...document.querySelectorAll('button, select, input, canvas, dialog, .map-stack')]
        .filter((element) => element.getClientRects().length > 0)
        .map((element) => element.outerHTML.slice(0, 80)),
    );
  }

  /** What reaches beyond the right edge of the paper. */
  tooWide(): Promise<string[]> {
    return this.page.evaluate(() => {
      const { clientWidth } = document.documentElement;
      return [...document.querySelectorAll('.print-sheet, .print-sheet *:not(svg *)')]
        .filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5)
        .map((element) => element.outerHTML.slice(0, 80));
    });
  }

  /** Colours of the ground of the page and of the words on it. */
  colours(): Promise<{ ground: string; words: string }> {
    return this.sheet().evaluate((element) => ({
      ground: getComputedStyle(document.body).backgroundColor,
      words: getComputedStyle(element).color,
    }));
  }
}
