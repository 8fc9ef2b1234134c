/** Where the keyboard is. */
import type { Locator } from '@playwright/test';
import { expect } from '../expect.ts';
import type { Shell } from './shell.ts';

export class Focus {
  private readonly shell: Shell;

  constructor(shell: Shell) {
    this.shell = shell;
  }

  /** What has the focus; nothing where it is nowhere. */
  element(): Locator {
    return this.shell.page.locator(':focus');
  }

  /** As when a page has just been opened: Tab begins with the first stop again. */
  async start(): Promise<void> {
    await this.shell.page.evaluate(() => {
      document.body.tabIndex = -1;
      document.body.focus();
      document.body.removeAttribute('tabindex');
    });
  }

  /** The region with the focus, by its name; the header; '' in neither. Undefined where it is nowhere. */
  part(): Promise<string | undefined> {
    return this.shell.page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return undefined;
      if (element.closest('header')) return 'banner';
      return element.closest('main > section')?.getAttribute('aria-label') ?? '';
    });
  }

  /** Whether what has the focus is, at its beginning, neither out of sight nor under something. */
  async isInSight(): Promise<boolean> {
    return this.shell.page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return false;
      // Of a link over several lines, the first.
      const { left, top, width, height } = element.getClientRects()[0] ?? new DOMRect();
      // The map lies under its own controls; it is in sight if its middle is.
      const isLine = height < 100;
      const x = left + (isLine ? Math.min(width / 2, 20) : width / 2);
      const y = top + (isLine ? Math.min(height / 2, 10) : height / 2);
      const hit = document.elementFromPoint(x, y);
      return hit !== null && (element.contains(hit) || hit.contains(element));
    });
  }

  /** Presses Tab until the focus is where it should be; an error if it never gets there. */
  async tabTo(wanted: Locator): Promise<void> {
    await expect(wanted).toHaveCount(1);
    for (let presses = 0; presses < 60; presses += 1) {
      await this.shell.page.keyboard.press('Tab');
      if (await wanted.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error(`Tab does not reach ${wanted}`);
  }

  /** The names of all that Tab stops at, from the beginning of the page to its end. */
  async stops(): Promise<string[]> {
    const names: string[] = [];
    while (names.length < 100) {
      await this.shell.page.keyboard.press('Tab');
      const name = await this.shell.page.evaluate(() => {
        const { activeElement } = document;
        if (!activeElement || activeElement === document.body) return undefined;
        return activeElement.ariaLabel ?? activeElement.textContent;
      });
      if (name === undefined || (names.length > 0 && name === names[0])) return names;
      names.push(name);
    }
    throw new Error('Tab never comes to an end');
  }

  name(): Promise<string> {
    return this.shell.page.evaluate(() => document.activeElement?.ariaLabel ?? '');
  }

  /** Presses an arrow key until the focus is where it should be; an error if it never gets there. */
  async byArrows(wanted: Locator, key = 'ArrowRight'): Promise<void> {
    for (let presses = 0; presses < 60; presses += 1) {
      if (await wanted.evaluate((element) => element === document.activeElement)) return;
      await this.shell.page.keyboard.press(key);
    }
    throw new Error(`${key} does not reach ${wanted}`);
  }
}
