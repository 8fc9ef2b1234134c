/** Copies of the built site, of which a newer one can be put in the place of the older. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../scripts/run.ts';

/** A folder with a copy of the built site. */
export function copyOfSite(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-edition-'));
  cpSync('dist', folder, { recursive: true });
  return folder;
}

/**
 * Makes another edition of the site in a folder, as a new build would: the first page says which,
 * the code of the menu of files is no longer there, and the service worker knows.
 */
export async function publishEdition(folder: string, edition: string): Promise<void> {
  const page = join(folder, 'index.html');
  const html = readFileSync(page, 'utf8');
  writeFileSync(page, html.replace('<html ', `<html data-edition="${edition}" `));
  const assets = join(folder, 'assets');
  for (const name of readdirSync(assets)) {
    if (/^DownloadDialog-.*\.js$/.test(name)) rmSync(join(assets, name));
  }
  const code = await run(process.execPath, [
    ...['--import', 'tsx', '--input-type=module', '-e'],
    `import { writeFileSync } from 'node:fs';
     import { serviceWorker } from './pipeline/publish/offline/serviceWorker.ts';
     import { readSite } from './pipeline/publish/site.ts';
     for (const [path, text] of await serviceWorker(readSite(${JSON.stringify(folder)}, undefined)))
       writeFileSync(${JSON.stringify(`${folder}/`)} + path, text);
     process.exit(0);`,
  ]);
  if (code !== 0) throw new Error(`The service worker of the new edition was not made: ${code}`);
}
