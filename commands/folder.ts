/** The folder of the dossier that a command works on. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CommandError } from '../cli/errors.ts';

/** How commands take it. */
export const FOLDER = {
  usage: '[FOLDER]',
  about: 'folder of the dossier (default: the current one)',
  least: 0,
  most: 1,
  completion: 'folders',
} as const;

/** The folder that is named, or the current one. Throws a `CommandError` where it has no dossier. */
export function dossierFolder([named = '.']: readonly string[]): string {
  if (!existsSync(named)) throw new CommandError(`There is no folder ${named}.`);
  if (!statSync(named).isDirectory()) {
    throw new CommandError(`${named} is a file; name the folder of a dossier.`);
  }
  if (!existsSync(join(named, 'dossier.yaml'))) {
    const where = named === '.' ? 'The current folder' : named;
    throw new CommandError(
      `${where} has no dossier: there is no dossier.yaml in it. "dateline new FOLDER" makes a dossier.`,
    );
  }
  return named;
}
