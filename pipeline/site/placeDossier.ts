/** Puts a dossier into the shell of a site. */
import { copyFileSync, cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CommandError } from '../../cli/errors.ts';
import { type Edition, editionOf } from './edition.ts';

/** The folder of a dossier, or undefined for the one whose dataset is committed. */
export type Asked = { readonly from: string | undefined; readonly drafts: boolean };

/** A dossier that is sound, ready to be put into a folder. */
export type Ready = {
  /** For the terminal: warnings, and what a preview must not be used for. */
  readonly lines: readonly string[];
  readonly putInto: (folder: string) => void;
};

/**
 * Builds it, before anything that was built last is touched. Throws a `CommandError` with all faults of
 * the dossier.
 */
export function readiedDossier({ from, drafts }: Asked): Ready {
  if (from === undefined && !drafts) return { lines: [], putInto: putCommitted };
  const edition = editionOf(from ?? 'data', drafts);
  if ('faults' in edition) {
    throw new CommandError([...edition.lines, 'Nothing was built.'].join('\n'));
  }
  return {
    lines: edition.lines.filter((line) => drafts || line.startsWith('warning: ')),
    putInto: (folder) => put(edition, folder),
  };
}

function putCommitted(folder: string): void {
  emptied(folder);
  cpSync('public/data', join(folder, 'data'), { recursive: true });
}

function put({ files, packs }: Extract<Edition, { files: unknown }>, folder: string): void {
  emptied(folder);
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  for (const [path, file] of packs) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    copyFileSync(file, join(folder, path));
  }
}

/** The shell may have the data of the dossier that it was built beside. */
function emptied(folder: string): void {
  rmSync(join(folder, 'data'), { recursive: true, force: true });
}
