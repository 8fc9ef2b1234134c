/** Files of a dossier: from a disk, and sent to a thread. */
import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Content, isLargeFile, type LargeFile } from '../content.ts';
import { filesBelow } from './filesBelow.ts';

/** A file that is read in parts from where it lies. */
export type FileOnDisk = LargeFile & { readonly path: string };

/** Throws where there is none. */
export function fileOnDisk(path: string): FileOnDisk {
  const { size } = statSync(path);
  return {
    ...{ path, size },
    read: (from, length) => {
      const bytes = new Uint8Array(Math.max(0, Math.min(length, size - from)));
      const file = openSync(path, 'r');
      try {
        let done = 0;
        while (done < bytes.length) {
          const count = readSync(file, bytes, done, bytes.length - done, from + done);
          if (count === 0) throw new Error(`${path} ended while it was being read`);
          done += count;
        }
      } finally {
        closeSync(file);
      }
      return bytes;
    },
  };
}

/** Whether a file lies on a disk, so that it can be copied without being read. */
export function isOnDisk(content: Content): content is FileOnDisk {
  return isLargeFile(content) && 'path' in content;
}

/** Maps and archives are not read whole. */
const LARGE = /\.pmtiles$|(^|\/)archive\//;

/** The files of a dossier that lie in a folder as they are to lie in the site's `data/`. */
export function publishedIn(folder: string): ReadonlyMap<string, Content> {
  return new Map(
    filesBelow(folder).map((path): [string, Content] => {
      const file = join(folder, path);
      return [`data/${path}`, LARGE.test(path) ? fileOnDisk(file) : readFileSync(file)];
    }),
  );
}

/** Files as a thread can be sent them: those on a disk by their paths. */
export type SentFiles = readonly (readonly [
  path: string,
  content: string | Uint8Array | { readonly path: string },
])[];

/** Throws where a large file is not on a disk: a function cannot be sent. */
export function sentFiles(files: ReadonlyMap<string, Content>): SentFiles {
  return [...files].map(([path, content]) => {
    if (!isLargeFile(content)) return [path, content];
    if (!isOnDisk(content)) throw new Error(`${path} must be a file on a disk for threads.`);
    return [path, { path: content.path }];
  });
}

/** What was sent. */
export function filesOf(sent: SentFiles): ReadonlyMap<string, Content> {
  return new Map(
    sent.map(([path, content]): [string, Content] => [
      path,
      typeof content === 'string' || content instanceof Uint8Array
        ? content
        : fileOnDisk(content.path),
    ]),
  );
}
