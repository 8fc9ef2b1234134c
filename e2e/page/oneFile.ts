/** The dossier as one file on a disk. */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { expect } from '../expect.ts';

/** Puts the file onto a disk, as a reader would, under a name of their own. Resolves to its address. */
export function onDisk(): { readonly address: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'dateline урок 1 '));
  const path = join(folder, 'Five visits #2.html');
  copyFileSync('dist/dossier.html', path);
  return {
    address: pathToFileURL(path).href,
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** Everything that a page asks for, but what it has made itself. */
export function requestsOf(page: Page): string[] {
  const addresses: string[] = [];
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url())) addresses.push(request.url());
  });
  return addresses;
}

/** Follows a link to a text that the page has with it. */
export async function expectLeadsToText(link: Locator, text: string): Promise<void> {
  const page = link.page();
  await link.click();
  await expect(page.locator('body')).toContainText(text);
}
