/** A page of a newsroom with embeds in it, as its readers and its scripts meet them. */
import type { Frame, FrameLocator, Locator, Page } from '@playwright/test';
import type { Stop } from '../../dataset.ts';
import { expect } from '../../expect.ts';
import { HostMessages } from './hostMessages.ts';
import { HostScripts } from './hostScripts.ts';

export class HostPage {
  readonly page: Page;
  /** What the page hears from its embeds. */
  readonly messages: HostMessages;
  /** What its scripts do. */
  readonly scripts: HostScripts;

  constructor(page: Page) {
    this.page = page;
    this.messages = new HostMessages(page);
    this.scripts = new HostScripts(
      page,
      (index) => this.frame(index),
      (index) => this.content(index),
    );
  }

  /** Goes to a page of `hosts/`, and writes down what it hears from its first moment on. */
  async open(name: string): Promise<void> {
    await this.openAt(`hosts/${name}.html`);
  }

  /** Goes to any page, and likewise. */
  async openAt(address: string): Promise<void> {
    await this.messages.listen();
    // Before, the page's own scripts may not have been run; later, all frames would be waited for.
    await this.page.goto(address, { waitUntil: 'domcontentloaded' });
  }

  frames(): Locator {
    return this.page.locator('iframe');
  }

  frame(index = 0): Locator {
    return this.frames().nth(index);
  }

  /** What is in a frame. */
  inside(index = 0): FrameLocator {
    return this.frame(index).contentFrame();
  }

  /** Where the frames of the page begin, those in open shadow roots, too. */
  async addresses(): Promise<string[]> {
    return this.frames().evaluateAll((frames) =>
      frames.map((frame) => (frame instanceof HTMLIFrameElement ? frame.src : '')),
    );
  }

  /** The frame is as high as what is in it: nothing to scroll, and nothing left over. */
  async expectFits(index = 0): Promise<void> {
    await expect.poll(() => this.misfit(index), 'pixels too many or too few').toBeLessThan(1.5);
  }

  private async misfit(index: number): Promise<number> {
    const told = (await this.messages.reports('height', index)).at(-1)?.height;
    const content = await (await this.content(index)).evaluate(() => {
      const { scrollHeight, clientHeight } = document.documentElement;
      return scrollHeight > clientHeight ? scrollHeight : 0;
    });
    const height = await this.heightOf(index);
    if (content > 0) return content - height;
    return typeof told === 'number' ? Math.abs(told - height) : Number.POSITIVE_INFINITY;
  }

  /** CSS pixels. */
  async heightOf(index = 0): Promise<number> {
    return this.frame(index).evaluate((frame) => frame.getBoundingClientRect().height);
  }

  /** Nothing of the embed is wider than its frame, and the frame no wider than its column. */
  async expectNoOverhang(index = 0): Promise<void> {
    const content = await this.content(index);
    const overhangOf = (document: Frame | Page) =>
      document.evaluate(
        () =>
          window.document.documentElement.scrollWidth - window.document.documentElement.clientWidth,
      );
    await expect
      .poll(async () => [await overhangOf(content), await overhangOf(this.page)])
      .toEqual([0, 0]);
  }

  private async content(index: number): Promise<Frame> {
    const handle = await this.frame(index).elementHandle();
    const content = await handle?.contentFrame();
    if (!content) throw new Error(`Frame ${index} has no document.`);
    return content;
  }

  /** Goes to a page of `hosts/` in a browser that runs no scripts, so that nothing can be heard. */
  async openQuietly(name: string): Promise<void> {
    await this.page.goto(`hosts/${name}.html`);
  }

  /** What stands where the script would. */
  picture(): Locator {
    return this.page.locator('noscript').getByRole('img');
  }

  async showTab(name: string): Promise<void> {
    const button = this.page.getByRole('button', { name });
    await button.click();
    await expect(button).toHaveAttribute('aria-pressed', 'true');
  }

  /** Brings a paragraph that drives the map to the middle of the window. */
  async readParagraph(index: number): Promise<void> {
    await this.page
      .locator('p[data-stop]')
      .nth(index)
      .evaluate((paragraph) => paragraph.scrollIntoView({ block: 'center' }));
  }

  /** Selects the first visit in an embed, as a reader does by its date. */
  async choose(index = 0): Promise<void> {
    await this.inside(index).getByRole('navigation').getByRole('link').first().click();
  }

  /** Reaches for the map of an embed, and waits until it can be moved. */
  async reach(index = 0): Promise<void> {
    await this.inside(index).getByRole('button', { name: 'Tap to move the map' }).click();
    await expect(this.inside(index).getByRole('button', { name: 'Zoom in' })).toBeVisible();
  }

  /** An embed has the headline of its part, and the part's land has come. */
  async expectPart(title: string, index = 0): Promise<void> {
    await expect(this.inside(index).locator('h1:visible')).toHaveText(title);
    const width = () =>
      this.inside(index)
        .locator('.land:visible')
        .evaluate((land) => (land instanceof HTMLImageElement ? land.naturalWidth : 0));
    await expect.poll(width).toBeGreaterThan(0);
  }

  /** The link out of an embed. */
  fullView(index = 0): Locator {
    return this.inside(index).getByRole('link', { name: /full view/i });
  }

  /** An embed is painted for this scheme, on a ground of its own, whatever is behind it. */
  async expectScheme(scheme: 'light' | 'dark', index = 0): Promise<void> {
    const content = await this.content(index);
    const painted = () =>
      content.evaluate(() => {
        const { colorScheme } = getComputedStyle(document.documentElement);
        const grounds = [document.documentElement, document.body].map(
          (it) => getComputedStyle(it).backgroundColor,
        );
        return { colorScheme, hasGround: grounds.some((it) => !/^rgba\(.*, 0\)$/.test(it)) };
      });
    await expect.poll(painted).toEqual({ colorScheme: scheme, hasGround: true });
  }

  /** The words of a stop's first excerpt are to be read in an embed. */
  async expectShown(stop: Stop, index = 0): Promise<void> {
    const words = stop.excerpts[0]?.exact ?? '';
    // The support is marked within the words, so that they are several texts.
    await expect(
      this.inside(index).getByText(words).filter({ visible: true }).first(),
    ).toBeVisible();
  }
}
