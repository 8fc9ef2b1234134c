/** The package that this code is a part of: a checkout of the repository, or what npm has installed. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder with the package's `package.json`. */
export const PACKAGE_ROOT = rootAbove(dirname(fileURLToPath(import.meta.url)));

/** Whether it is a checkout, where the commands run from their sources. */
export const isCheckout = (): boolean => existsSync(join(PACKAGE_ROOT, 'commands/main.ts'));

/** What `package.json` says of the package. */
export function packageFacts(): { readonly name: string; readonly version: string } {
  // Ours, checked by npm.
  return JSON.parse(readFileSync(join(PACKAGE_ROOT, 'package.json'), 'utf8'));
}

/** Bundled code lies in another folder than its source. */
function rootAbove(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const above = dirname(folder);
  if (above === folder) throw new Error('The package of this command has no package.json');
  return rootAbove(above);
}
