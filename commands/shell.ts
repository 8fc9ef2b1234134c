/** The app as it is built once for all dossiers. */
import { join, resolve } from 'node:path';
import { isCheckout, PACKAGE_ROOT } from './packageRoot.ts';

/** Its folder in the package; in a checkout one that is built, if it is not kept. Rejects where that fails. */
export async function shellFolder(): Promise<string> {
  if (!isCheckout()) return join(PACKAGE_ROOT, 'shell');
  // By an address, so that no bundler puts Vite into the package.
  const source = new URL('../pipeline/site/ownShell.ts', import.meta.url);
  const { ownShell }: typeof import('../pipeline/site/ownShell.ts') = await import(source.href);
  const from = process.cwd();
  // Its sources are found from the root of the checkout.
  process.chdir(PACKAGE_ROOT);
  try {
    return resolve((await ownShell(() => ({ logLevel: 'warn' }))).folder);
  } finally {
    process.chdir(from);
  }
}
