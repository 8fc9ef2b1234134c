/**
 * Waiting for what every test waits for, without looking again and again: Playwright looks twice a second,
 * and some tests load the site many times.
 */
import type { Page } from '@playwright/test';
import { LIMITS } from '../scripts/limits.ts';
import { expect } from './expect.ts';
import { isDone } from './isDone.ts';

/** Waits until the page has an element, given by a CSS selector. */
export async function expectSoon(page: Page, selector: string): Promise<void> {
  // A page that goes elsewhere meanwhile has to be asked again.
  const told = page.evaluate(whenAttached, selector).catch(() => {});
  await isDone(told, LIMITS.expectation);
  await expect(page.locator(selector)).toBeAttached();
}

/** In the page: resolves when the element is there. */
async function whenAttached(selector: string): Promise<void> {
  await new Promise<void>((resolve) => {
    const look = () => {
      if (!document.querySelector(selector)) return;
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { attributes: true, childList: true, subtree: true });
    look();
  });
}
