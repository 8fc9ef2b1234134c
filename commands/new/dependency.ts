/** What a new dossier installs the command from. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { CommandError } from '../../cli/errors.ts';
import { isCheckout, PACKAGE_ROOT } from '../packageRoot.ts';
import type { Dependency } from './project.ts';

type Manifest = {
  readonly version: string;
  readonly engines: Readonly<Record<string, string>>;
  readonly bin: Readonly<Record<string, string>>;
};

/**
 * Puts a tarball of this package into the folder: the dossier then installs the same version everywhere,
 * also without a network, and never a package of another author that has the same name. In a checkout,
 * which is not packed, the dossier at `target` refers to the checkout. Throws a `CommandError` where npm fails.
 */
export function packedInto(folder: string, target: string): Dependency {
  if (isCheckout()) {
    return { spec: `file:${relative(target, PACKAGE_ROOT).split(sep).join('/')}` };
  }
  pack(folder);
  const name = readdirSync(folder).find((each) => each.endsWith('.tgz'));
  if (name === undefined) throw new CommandError('npm pack has left no tarball.');
  const hash = createHash('sha512').update(readFileSync(join(folder, name)));
  const { version, engines, bin }: Manifest = JSON.parse(
    readFileSync(join(PACKAGE_ROOT, 'package.json'), 'utf8'),
  );
  const integrity = `sha512-${hash.digest('base64')}`;
  return { spec: `file:${name}`, locked: { version, integrity, engines, bin } };
}

/** npm leaves out what is not of the package. Its scripts have run when the package was made. */
function pack(to: string): void {
  const args = ['pack', PACKAGE_ROOT, '--pack-destination', to, '--ignore-scripts', '--silent'];
  const isWindows = process.platform === 'win32';
  const [program, ...first] = isWindows ? ['cmd', '/d', '/c', 'npm'] : ['npm'];
  const { status, stderr, error } = spawnSync(program ?? 'npm', [...first, ...args], {
    cwd: to,
    encoding: 'utf8',
  });
  if (error) {
    throw new CommandError(
      `npm cannot be started (${error.message}). Install npm, or say with --package what to install from.`,
    );
  }
  if (status !== 0) throw new CommandError(`npm pack failed: ${stderr.trim()}`);
}
