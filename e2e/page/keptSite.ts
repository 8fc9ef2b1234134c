/** The site as it is kept in the browser, and what the page says of it. */
import type { Locator, Page } from '@playwright/test';
import { expect } from '../expect.ts';
import type { Shell } from './shell.ts';

/** What the page says of a new version, and how it offers it. */
const WORDS = {
  en: { notice: 'A new version of this site is available.', take: 'Reload', dismiss: 'Dismiss' },
  ru: { notice: 'Вышла новая версия сайта.', take: 'Обновить', dismiss: 'Закрыть' },
  be: { notice: 'Выйшла новая версія сайта.', take: 'Абнавіць', dismiss: 'Закрыць' },
} as const;

export class KeptSite {
  private readonly shell: Shell;

  constructor(shell: Shell) {
    this.shell = shell;
  }

  private get page(): Page {
    return this.shell.page;
  }

  /** Resolves when everything is kept, and the page is answered from there. */
  async expectKept(): Promise<void> {
    await this.page.evaluate(async () => {
      const { serviceWorker } = navigator;
      await serviceWorker.ready;
      if (serviceWorker.controller) return;
      await new Promise((resolve) => {
        serviceWorker.addEventListener('controllerchange', resolve, { once: true });
      });
    });
  }

  /** Waits until the words of the page's language are kept, which not everyone keeps. */
  async expectWordsKept(language: string): Promise<void> {
    const isKept = () =>
      this.page.evaluate(async (part) => {
        const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
        const words = loaded.find((name) => name.includes(part));
        return words !== undefined && (await caches.match(words)) !== undefined;
      }, `/_words-${language}-`);
    await expect.poll(isKept).toBe(true);
  }

  /** Looks for a new version, and waits until it has been fetched and waits itself. */
  async expectWaiting(): Promise<void> {
    const isWaiting = () =>
      this.page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null);
    if (await isWaiting()) return;
    await this.page.evaluate(
      async () => void (await (await navigator.serviceWorker.ready).update()),
    );
    await expect.poll(isWaiting).toBe(true);
  }

  /** Asks for a file of the site, and does not wait for it. */
  async ask(path: string): Promise<void> {
    await this.page.evaluate((address) => void fetch(address).catch(() => undefined), path);
  }

  /** How many service workers the page's origin has, whosoever's they are. */
  registrations(): Promise<number> {
    return this.page.evaluate(
      async () => (await navigator.serviceWorker.getRegistrations()).length,
    );
  }

  notice(): Locator {
    const { notice } = WORDS[this.shell.language];
    return this.page.getByRole('status').filter({ hasText: notice });
  }

  async take(): Promise<void> {
    await this.press('take');
  }

  async dismiss(): Promise<void> {
    await this.press('dismiss');
    await expect(this.notice()).toBeHidden();
  }

  private async press(what: 'take' | 'dismiss'): Promise<void> {
    const name = WORDS[this.shell.language][what];
    await this.notice().getByRole('button', { name, exact: true }).click();
  }

  /** The edition that the open page is of, as `editions.ts` writes it; none for the built one. */
  async edition(): Promise<string | null> {
    return this.page.locator('html').getAttribute('data-edition');
  }
}
