/** What a browser, its network or its reader do to the page. */
import type { CDPSession } from '@playwright/test';
import { LIMITS } from '../../scripts/limits.ts';
import type { MapPanel } from './map/mapPanel.ts';
import type { Shell } from './shell.ts';

export class Browser {
  private readonly shell: Shell;
  private readonly map: MapPanel;
  /** What has set something, and keeps it set. */
  private readonly settings: CDPSession[] = [];
  private isTimeHeld = false;

  constructor(shell: Shell, map: MapPanel) {
    this.shell = shell;
    this.map = map;
  }

  /** The reader's own size of text, CSS pixels, as set in the browser, until `putBack`. */
  async setTextSize(pixels: number): Promise<void> {
    const session = await this.shell.page.context().newCDPSession(this.shell.page);
    await session.send('Page.setFontSizes', { fontSizes: { standard: pixels } });
    this.settings.push(session);
  }

  /** From now on the page's time stands still, but for `page.clock.runFor`, until `letTimeGo` or `putBack`. */
  async holdTime(): Promise<void> {
    const { page } = this.shell;
    const now = await page.evaluate(() => Date.now());
    this.isTimeHeld = true;
    // So far ahead that a slow machine cannot be past it when the page is told.
    await page.clock.pauseAt(now + LIMITS.test);
  }

  async letTimeGo(): Promise<void> {
    this.isTimeHeld = false;
    await this.shell.page.clock.resume();
  }

  /**
   * Puts settings back. A session that stayed would set them again when a later test reloads the page. Playwright
   * lets held time go as well, but does not wait for it: where the page was busy, a script of its clock stayed in
   * the browser, and failed in every page of the next test.
   */
  async putBack(): Promise<void> {
    for (const session of this.settings.splice(0)) await session.detach();
    if (this.isTimeHeld) await this.letTimeGo();
  }

  /** As in a frame that is denied storage. */
  async forbidStorage(): Promise<void> {
    await this.shell.page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
  }

  /** Withholds a file of the site. Resolves to how to let it through, or this answer in its place. */
  async withhold(file: string, answer?: { readonly status: number }): Promise<() => void> {
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await this.shell.page.route(file, async (route) => {
      await released;
      if (answer) await route.fulfill(answer);
      else await route.continue();
    });
    return release;
  }

  /** As when the graphics card is reset under the page. */
  async loseWebGl(): Promise<void> {
    await this.map.engine
      .canvas()
      .evaluate((canvas: HTMLCanvasElement) =>
        canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext(),
      );
  }
}
