/**
 * The shell: the app as Vite builds it, without a dossier. It is the same for every dossier, so it is
 * built once and kept.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cacheIn } from './cache.ts';
import { filesBelow, sourcesKey } from './sources.ts';

/** Shells that are kept, some 12 MB each. */
const MOST = 3;
/** Bytes of the number before the list of files. */
const NUMBER = 4;

export type ShellFolders = {
  /** Where the site is built. */
  readonly to: string;
  /** Where shells are kept. */
  readonly cache: string;
};

/**
 * Puts the shell into an emptied folder: the one kept of the same sources, or else a new one, which
 * `build` makes there. Resolves to whether it was kept. Rejects as `build` does; the folder is then as
 * Vite has left it. A shell that cannot be kept, or is not as it was kept, is built.
 */
export async function placeShell(
  { to, cache }: ShellFolders,
  build: () => Promise<unknown>,
): Promise<boolean> {
  const kept = cacheIn(join(cache, 'shells'), MOST);
  const key = sourcesKey();
  const shell = key === undefined ? undefined : kept.read(key);
  if (shell) {
    rmSync(to, { recursive: true, force: true });
    for (const [path, bytes] of unpacked(shell)) put(join(to, path), bytes);
    return true;
  }
  await build();
  // A build of a fresh checkout has compiled the messages.
  const made = sourcesKey();
  if (made !== undefined) kept.write(made, packed(to));
  kept.prune();
  return false;
}

type Listed = readonly [path: string, length: number];

/** All files below a folder as one: how long their list is, the list, and then what is in them. */
function packed(folder: string): Uint8Array {
  const files = filesBelow(folder).map((path) => ({
    path,
    bytes: readFileSync(join(folder, path)),
  }));
  const listed = files.map(({ path, bytes }): Listed => [path, bytes.length]);
  const list = Buffer.from(JSON.stringify(listed));
  const length = Buffer.alloc(NUMBER);
  length.writeUInt32LE(list.length);
  return Buffer.concat([length, list, ...files.map(({ bytes }) => bytes)]);
}

/** What was packed; the cache has found out that it is what was written. */
function unpacked(shell: Uint8Array): [path: string, bytes: Uint8Array][] {
  const all = Buffer.from(shell.buffer, shell.byteOffset, shell.length);
  let at = NUMBER + all.readUInt32LE(0);
  const list = JSON.parse(all.toString('utf8', NUMBER, at)) as Listed[];
  return list.map(([path, length]) => {
    at += length;
    return [path, all.subarray(at - length, at)];
  });
}

function put(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}
