/** What the page looks like: what is painted, what is cut off, how far it is scrolled. */
import { expect } from '../expect.ts';
import { type Colour, colourOf } from '../pixels.ts';
import type { Shell } from './shell.ts';

export class Picture {
  private readonly shell: Shell;

  constructor(shell: Shell) {
    this.shell = shell;
  }

  /** Texts that are cut off by the element they stand in, or stick out of the page. */
  async cutTexts(): Promise<string[]> {
    return this.shell.page.evaluate(() => {
      const { clientWidth } = document.documentElement;
      const isMeant = (element: Element) =>
        element.closest(
          '.visually-hidden, .map-credit, .map, .timeline, .skip-links, .dossier-title, select',
        );
      return [...document.querySelectorAll<HTMLElement>('#app *')].flatMap((element) => {
        const box = element.getBoundingClientRect();
        if (box.width === 0 || isMeant(element) || element.children.length > 0) return [];
        const isWide = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
        const isOut = box.right > clientWidth + 1 || box.left < -1;
        const isScrolled = element.closest('.table-scroll') !== null;
        return (isWide || isOut) && !isScrolled ? [element.textContent ?? ''] : [];
      });
    });
  }

  /** Resolves when what the browser has been told so far is painted, and what the page makes of it. */
  async expectPainted(): Promise<void> {
    await this.shell.page.evaluate(async () => {
      for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    });
  }

  /** Resolves when what is laid out now has its type, which is as wide as it will stay. */
  async expectType(): Promise<void> {
    await this.shell.page.evaluate(async () => {
      // What is not laid out has asked for no type yet.
      document.body.getBoundingClientRect();
      await document.fonts.ready;
    });
  }

  /** The families of type that are loaded. */
  fontsInUse(): Promise<string[]> {
    return this.shell.page.evaluate(() =>
      [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
    );
  }

  /** CSS pixels by which the page is scrolled. */
  scrolled(): Promise<number> {
    return this.shell.page.evaluate(() => scrollY);
  }

  /** By how many CSS pixels the page can be scrolled sideways. */
  overhang(): Promise<number> {
    return this.shell.page.evaluate(
      () => (document.scrollingElement?.scrollWidth ?? 0) - document.documentElement.clientWidth,
    );
  }

  /** The colour behind everything. */
  async background(): Promise<Colour> {
    const body = this.shell.page.locator('body');
    return colourOf(await body.evaluate((element) => getComputedStyle(element).backgroundColor));
  }

  /** Resolves when two pictures of the page in a row are the same, to this picture. */
  async expectStill(): Promise<Buffer> {
    let last = await this.shell.page.screenshot();
    const isSame = async (): Promise<boolean> => {
      const before = last;
      last = await this.shell.page.screenshot();
      return before.equals(last);
    };
    await expect.poll(isSame, { intervals: [100] }).toBe(true);
    return last;
  }
}
