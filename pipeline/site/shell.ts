/**
 * The shell: the app as Vite builds it, without a dossier, and what publishing needs besides. It is the same
 * for every dossier, so it is built once and kept in a folder.
 */
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { filesBelow } from '../publish/node/filesBelow.ts';
import { PARTS } from '../publish/shell.ts';
import { sourcesKey } from './sources.ts';

/** Shells that are kept, some 25 MB each. */
const MOST = 3;
/** Milliseconds after which nobody reads from one any more. */
const IN_USE = 3_600_000;
/** Hashes of all other files, by which one that was changed is found out. */
const CHECK = `${PARTS}check.json`;

export type PlacedShell = {
  /** Where its files are. */
  readonly folder: string;
  /** Whether it was built before. */
  readonly wasKept: boolean;
};

/**
 * The shell of these sources in a folder below `cache`: the one that is kept there, or else a new one, which
 * `build` makes in the folder that it is given. Rejects as `build` does. One that cannot be kept there
 * lies in a folder that is removed at the end of the process.
 */
export async function placeShell(
  cache: string,
  build: (folder: string) => Promise<unknown>,
): Promise<PlacedShell> {
  const shells = join(cache, 'shells');
  const key = sourcesKey();
  const known = key === undefined ? undefined : join(shells, key);
  if (known !== undefined && isSound(known)) {
    touch(known);
    return { folder: known, wasKept: true };
  }
  const folder = newFolder(shells);
  try {
    await build(folder);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  writeFileSync(join(folder, CHECK), JSON.stringify(hashesIn(folder)));
  // A build of a fresh checkout has compiled the messages.
  return { folder: kept(folder, shells, sourcesKey()), wasKept: false };
}

/** The folder under its name among the shells, or as it is where that cannot be. */
function kept(folder: string, shells: string, key: string | undefined): string {
  if (dirname(folder) !== shells || key === undefined) return removedAtEnd(folder);
  const named = join(shells, key);
  try {
    // Another process may have been faster, and somebody may be reading from it.
    if (isSound(named)) {
      rmSync(folder, { recursive: true, force: true });
      return named;
    }
    rmSync(named, { recursive: true, force: true });
    renameSync(folder, named);
    prune(shells);
    return named;
  } catch {
    return removedAtEnd(folder);
  }
}

function newFolder(shells: string): string {
  try {
    mkdirSync(shells, { recursive: true });
    return mkdtempSync(join(shells, 'unfinished-'));
  } catch {
    return mkdtempSync(join(tmpdir(), 'dateline-shell-'));
  }
}

function removedAtEnd(folder: string): string {
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function isSound(folder: string): boolean {
  try {
    return readFileSync(join(folder, CHECK), 'utf8') === JSON.stringify(hashesIn(folder));
  } catch {
    return false;
  }
}

/** Of each file, in the order of their names. */
function hashesIn(folder: string): [path: string, hash: string][] {
  return filesBelow(folder)
    .filter((path) => path !== CHECK)
    .map((path) => {
      const bytes = readFileSync(join(folder, path));
      return [path, createHash('sha256').update(bytes).digest('base64')];
    });
}

/** Says that it was used now. */
function touch(folder: string): void {
  try {
    utimesSync(folder, new Date(), new Date());
  } catch {
    // It is kept as long as it would have been.
  }
}

/** Removes all but those used last, and those that another process may be reading. */
function prune(shells: string, now = Date.now()): void {
  const folders = readdirSync(shells).map((name) => {
    const path = join(shells, name);
    return { path, used: statSync(path).mtimeMs };
  });
  folders.sort((a, b) => b.used - a.used);
  for (const { path, used } of folders.slice(MOST)) {
    if (used < now - IN_USE) rmSync(path, { recursive: true, force: true });
  }
}
