/** The app as it is built once for all dossiers. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CommandError } from '../cli/errors.ts';
import { PACKAGE_ROOT } from './packageRoot.ts';

/** Its folder in the package. Throws a `CommandError` where there is none. */
export async function shellFolder(): Promise<string> {
  const folder = join(PACKAGE_ROOT, 'shell');
  if (existsSync(join(folder, 'index.html'))) return folder;
  throw new CommandError('The app is not built.');
}
