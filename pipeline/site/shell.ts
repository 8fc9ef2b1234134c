/**
 * The shell: the app as Vite builds it, without a dossier. It is the same for every dossier, so it is
 * built once and kept in a folder of its own beside what it was made of.
 */
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** All that a shell is made of, below the root of the project. */
const SOURCES = [
  ...['src', 'public', 'pipeline/site', 'project.inlang/settings.json'],
  ...['index.html', 'vite.config.ts', 'package-lock.json'],
];
/** Not of the shell: the dossier, tests, and what the build makes itself. */
const LEFT = /^(public\/data|src\/locales\/generated)\/|\.test\.tsx?$/;
/** The messages, which the pages are made with, too. */
const COMPILED = 'src/locales/generated';
const LIST = 'shell.json';
/** Shells that are kept. */
const MOST = 3;

/** Digests by their paths, of the shell's files and of the messages that it was built with. */
type List = { readonly files: Readonly<Record<string, string>>; readonly messages: string };

export type ShellFolders = {
  /** Where the site is built. */
  readonly to: string;
  /** Where shells are kept. */
  readonly cache: string;
};

/**
 * Puts the shell into an emptied folder: the one kept of the same sources, or else a new one, which
 * `build` makes there. Resolves to whether it was kept. Rejects as `build` does; the folder is then as
 * Vite has left it. A shell that cannot be kept, or whose files are not what they were, is built.
 */
export async function placeShell(
  { to, cache }: ShellFolders,
  build: () => Promise<unknown>,
): Promise<boolean> {
  const kept = join(cache, `shell-${sourcesKey()}`);
  if (copied(kept, to)) return true;
  await build();
  keep(to, kept);
  prune(cache);
  return false;
}

function sourcesKey(): string {
  const hash = createHash('sha256').update(process.version);
  for (const path of SOURCES.flatMap(filesAt).filter((each) => !LEFT.test(each))) {
    hash.update(`\0${path}\0`).update(readFileSync(path));
  }
  return hash.digest('hex').slice(0, 24);
}

/** The file, or all files below the folder, in the order of their names. */
function filesAt(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return filesBelow(path).map((each) => `${path}/${each}`);
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'))
    .sort();
}

const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

function messagesDigest(): string {
  return digest(Buffer.concat(filesAt(COMPILED).map((path) => readFileSync(path))));
}

/** Copies a shell that is whole. Nothing is emptied before all of it has been read. */
function copied(from: string, to: string): boolean {
  try {
    // Written by `keep`; what is not as written fails below.
    const list = JSON.parse(readFileSync(join(from, LIST), 'utf8')) as List;
    if (list.messages !== messagesDigest()) return false;
    const files = Object.entries(list.files).map(([path, known]) => {
      const bytes = readFileSync(join(from, 'files', path));
      if (path.includes('..') || digest(bytes) !== known) throw new Error(`${path} was changed`);
      return { path, bytes };
    });
    rmSync(to, { recursive: true, force: true });
    for (const { path, bytes } of files) put(join(to, path), bytes);
    const now = new Date();
    utimesSync(from, now, now);
    return true;
  } catch {
    return false;
  }
}

/** A shell that cannot be kept is built again the next time. */
function keep(from: string, kept: string): void {
  const unfinished = `${kept}.${process.pid}`;
  try {
    const files: Record<string, string> = {};
    for (const path of filesBelow(from)) {
      const bytes = readFileSync(join(from, path));
      files[path] = digest(bytes);
      put(join(unfinished, 'files', path), bytes);
    }
    const list: List = { files, messages: messagesDigest() };
    put(join(unfinished, LIST), Buffer.from(JSON.stringify(list)));
    rmSync(kept, { recursive: true, force: true });
    renameSync(unfinished, kept);
  } catch {
    removed(unfinished);
  }
}

function removed(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // The cache is no folder.
  }
}

function put(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}

function prune(cache: string): void {
  try {
    const shells = readdirSync(cache)
      .filter((name) => name.startsWith('shell-'))
      .map((name) => ({ name, used: statSync(join(cache, name)).mtimeMs }))
      .sort((a, b) => b.used - a.used);
    for (const { name } of shells.slice(MOST)) rmSync(join(cache, name), { recursive: true });
  } catch {
    // They take room, and nothing else.
  }
}
