/** A dossier's folder on the disk as the files that are compiled. */
import {
  closeSync,
  type Dirent,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { join, sep } from 'node:path';
import type { FileContent, Files, LargeFile } from '../src/compile/compile.ts';

/** The folders that a dossier has, as far as it has them. */
const FOLDERS = ['sources', 'visits', 'stories', 'basemap', 'archive'];
/** Of files of these kinds only parts are ever wanted. */
const LARGE = /\.(?:pmtiles|parquet)$/;
/** Bytes of a file that is read before anybody asks for it. */
const READ_AT_ONCE = 4e6;

/** What lies in a dossier's folder. */
export type Folder = {
  readonly files: Files;
  /**
   * Paths of symbolic links that lead out of the folder or nowhere and are not followed, where a dossier
   * has its files.
   */
  readonly astray: readonly string[];
};

/**
 * Reads the files right in a folder and in the folders of a dossier below it, without hidden ones.
 * Large files are left on the disk, to be read in parts as long as they are there. Without the folder
 * there are no files. Throws the system's error for a file that must not be read.
 */
export function readFolder(from: string): Folder {
  const files = new Map<string, FileContent>();
  const astray: string[] = [];
  const root = realPath(from);
  if (root === undefined || !statSync(root).isDirectory()) return { files, astray };
  const isWithin = (path: string) => {
    const real = realPath(path);
    return real?.startsWith(root.endsWith(sep) ? root : root + sep) === true;
  };
  const add = (entry: Dirent, below: string) => {
    const path = join(from, below);
    if (entry.isSymbolicLink() && !isWithin(path)) {
      if (isExpected(below)) astray.push(below);
      return;
    }
    const content = contentOf(path);
    if (content === 'folder') {
      if (below.includes('/')) files.set(`${below}/`, '');
      else if (FOLDERS.includes(below)) addFolder(below);
    } else if (content !== undefined) files.set(below, content);
  };
  const addFolder = (folder: string) => {
    const entries = entriesOf(join(from, folder));
    if (entries.length === 0) files.set(`${folder}/`, '');
    for (const entry of entries) add(entry, `${folder}/${entry.name}`);
  };
  for (const entry of entriesOf(from)) add(entry, entry.name);
  return { files, astray };
}

/** Whether a dossier has something of this path. A logo is one of many names; its absence is told of. */
function isExpected(path: string): boolean {
  return path.includes('/') || path.endsWith('.yaml') || FOLDERS.includes(path);
}

function entriesOf(folder: string): Dirent[] {
  return readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'));
}

/** `undefined` where there is nothing, or a link to nothing. */
function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  }
}

/** Nothing for what is neither file nor folder, and for a file that has just gone away. */
function contentOf(path: string): Uint8Array | LargeFile | 'folder' | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory()) return 'folder';
  if (!found?.isFile()) return undefined;
  if (LARGE.test(path) || found.size > READ_AT_ONCE) return onDisk(path, found.size);
  try {
    return readFileSync(path);
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  }
}

function onDisk(path: string, size: number): LargeFile {
  return {
    size,
    read: (from, length) => {
      const file = openSync(path, 'r');
      try {
        const bytes = new Uint8Array(Math.max(0, Math.min(length, size - from)));
        return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, from));
      } finally {
        closeSync(file);
      }
    },
  };
}

function isGone(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ENOENT' || code === 'ENOTDIR' || code === 'ELOOP';
}
