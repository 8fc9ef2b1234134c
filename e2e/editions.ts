/** Copies of the built site, of which a newer one can be put in the place of the older. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder with a copy of the built site. */
export function copyOfSite(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-edition-'));
  cpSync('dist', folder, { recursive: true });
  return folder;
}

/**
 * Makes another edition of the site in a folder, as a new build would: the first page says which,
 * the code of the menu of files is no longer there, and the service worker's list knows of both.
 * Throws where the site has not what is to be changed.
 */
export function publishEdition(folder: string, edition: string): void {
  const worker = join(folder, 'sw.js');
  const page = join(folder, 'index.html');
  writeFileSync(page, changed(page, /<html /, `<html data-edition="${edition}" `));
  const first = changed(
    worker,
    /\{"url":"\.\/","revision":"\w+"\}/,
    `{"url":"./","revision":"${edition}"}`,
  );
  const menu = /\{"url":"assets\/DownloadDialog-[^{}]*\.js","revision":null\},/;
  if (!menu.test(first)) throw new Error(`${worker} has nothing like ${menu}`);
  const assets = join(folder, 'assets');
  for (const name of readdirSync(assets)) {
    if (/^DownloadDialog-.*\.js$/.test(name)) rmSync(join(assets, name));
  }
  // Last and at once: a browser may look at it at any moment, and takes half an edition for one.
  writeFileSync(worker, first.replace(menu, ''));
}

function changed(file: string, pattern: RegExp, text: string): string {
  const before = readFileSync(file, 'utf8');
  const after = before.replace(pattern, () => text);
  if (after === before) throw new Error(`${file} has nothing like ${pattern}`);
  return after;
}
