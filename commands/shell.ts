/** The app as it is built once for all dossiers. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isCheckout, PACKAGE_ROOT } from './packageRoot.ts';

/** Its folder in the package; in a checkout one that is built, if it is not kept. Rejects where that fails. */
export async function shellFolder(): Promise<string> {
  const folder = join(PACKAGE_ROOT, 'shell');
  if (!isCheckout() && existsSync(folder)) return folder;
  const { ownShell } = await import('../pipeline/site/ownShell.ts');
  return (await ownShell(() => ({ logLevel: 'warn' }))).folder;
}
