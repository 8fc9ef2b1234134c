/** The page without its parts: what each part of the page needs to find its own. */
import type { Locator, Page } from '@playwright/test';
import type { Language } from '../dataset.ts';
import { expect } from '../expect.ts';
import { expectSoon } from '../soon.ts';

/** What the interface calls its parts. */
export const WORDS = {
  en: { map: 'Map', timeline: 'Timeline', dossier: 'Dossier', own: 'English', more: 'More' },
  ru: { map: 'Карта', timeline: 'Лента времени', dossier: 'Досье', own: 'Русский', more: 'Ещё' },
  be: { map: 'Карта', timeline: 'Стужка часу', dossier: 'Дасье', own: 'Беларуская', more: 'Яшчэ' },
} as const satisfies Record<Language, object>;

/** The page has a map and a timeline beside the dossier from this width, CSS pixels. */
const WIDE = 801;

export abstract class Shell {
  readonly page: Page;
  language: Language = 'en';

  constructor(page: Page) {
    this.page = page;
  }

  /** Waits until map and timeline answer to gestures. */
  abstract expectOpen(): Promise<void>;

  /** Goes to the site and waits until the app has taken over, even if only to show an error. */
  async load(search = '', site = './'): Promise<void> {
    await this.arrive(search, site);
    await expectSoon(this.page, '#app:not([data-root])');
  }

  /** Goes to the site and waits for the document only, before any script has run. */
  async arrive(search = '', site = './'): Promise<void> {
    await this.page.goto(`${site}${search}`, { waitUntil: 'commit' });
  }

  /** Waits until what the header offers does what it says: the prerendered page has the same buttons. */
  async expectTakenOver(): Promise<void> {
    await expect(this.documentElement()).toHaveAttribute('data-theme');
    await expect(this.documentElement()).toHaveAttribute('lang', this.language);
  }

  /** The button of the menu at the end of the header. */
  menuButton(): Locator {
    const name = WORDS[this.language].more;
    return this.page.getByRole('banner').getByRole('button', { name, exact: true });
  }

  /** Opens the menu at the end of the header. */
  async openMenu(): Promise<void> {
    await this.expectTakenOver();
    const button = this.menuButton();
    if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
    await expect(button).toHaveAttribute('aria-expanded', 'true');
  }

  async closeMenu(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await expect(this.menuButton()).toHaveAttribute('aria-expanded', 'false');
  }

  region(part: 'map' | 'timeline' | 'dossier'): Locator {
    return this.page.getByRole('region', { name: WORDS[this.language][part], exact: true });
  }

  dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  /** The latest message for screen readers. */
  announcement(): Locator {
    return this.page.getByRole('status');
  }

  documentElement(): Locator {
    return this.page.locator('html');
  }

  isNarrow(): boolean {
    return (this.page.viewportSize()?.width ?? WIDE) < WIDE;
  }
}
