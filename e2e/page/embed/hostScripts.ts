/** What scripts of a newsroom's page, and of other frames in it, do to embeds. */
import type { Frame, Locator, Page } from '@playwright/test';

export class HostScripts {
  private readonly page: Page;
  private readonly frame: (index: number) => Locator;
  private readonly content: (index: number) => Promise<Frame>;

  /** `frame` finds a frame of the page by its place, and `content` what is in it. */
  constructor(
    page: Page,
    frame: (index: number) => Locator,
    content: (index: number) => Promise<Frame>,
  ) {
    this.page = page;
    this.frame = frame;
    this.content = content;
  }

  /** Writes an option on a placeholder, as an article's script does. */
  async write(option: string, value: string, index = 0): Promise<void> {
    await this.page
      .locator('.dateline-embed')
      .nth(index)
      .evaluate((placeholder, [name, text]) => placeholder.setAttribute(`data-${name}`, text), [
        option,
        value,
      ] as const);
  }

  /** Moves a placeholder to the end of the page, with its frame. */
  async moveToEnd(index: number): Promise<void> {
    await this.page
      .locator('.dateline-embed')
      .nth(index)
      .evaluate((placeholder) => document.body.append(placeholder));
  }

  /** Lets `embed.js` look for placeholders once more. */
  async scanAgain(): Promise<void> {
    // A name that only a page with embed.js has.
    await this.page.evaluate('Dateline.scan()');
  }

  /** Gives a command to an embed, as a script of the page would without `embed.js`. */
  async command(type: string, data: object = {}, index = 0): Promise<void> {
    await this.frame(index).evaluate(
      (frame, message) => {
        if (frame instanceof HTMLIFrameElement) frame.contentWindow?.postMessage(message, '*');
      },
      { source: 'dateline', version: 1, type, data },
    );
  }

  /** Lets one frame of the page, which must be of its origin, say something to another. */
  async speakFrom(from: number, to: number, message: unknown): Promise<void> {
    const content = await this.content(from);
    await content.evaluate(
      ([index, it]) => {
        const frame = window.parent.document.querySelectorAll('iframe')[index];
        frame?.contentWindow?.postMessage(it, '*');
      },
      [to, message] as const,
    );
  }

  /** Lets a frame say something to the page. */
  async speakUpFrom(from: number, message: unknown): Promise<void> {
    const content = await this.content(from);
    await content.evaluate((it) => window.parent.postMessage(it, '*'), message);
  }
}
