/**
 * What was made of the same before, kept in files between builds. A build without it gives the same
 * site: what cannot be read, or is not what was written, is made again.
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
import { join } from 'node:path';

/** Days for which something is kept that no build has asked for. */
const KEPT = 30;
const DAY = 86_400_000;
/** Bytes of the check at the beginning of an entry. */
const CHECK = 32;

export type Cache = {
  /** What was written for a key; undefined where there is nothing that is sound. */
  readonly read: (key: string) => Uint8Array | undefined;
  /** What cannot be kept is not: the next build makes it again. */
  readonly write: (key: string, content: Uint8Array) => void;
  /** Removes what no build has asked for in a month, and more of what is large than may be kept. */
  readonly prune: (now?: number) => void;
};

/**
 * A cache in a folder, which is made where it is missing. Keys are names of files; of no more than
 * `most`, those asked for last are kept.
 */
export function cacheIn(folder: string, most = Number.POSITIVE_INFINITY): Cache {
  const pathOf = (key: string) => join(folder, key);
  return {
    read: (key) => {
      const entry = attempt(() => readFileSync(pathOf(key)));
      if (!entry) return undefined;
      const content = entry.subarray(CHECK);
      if (!entry.subarray(0, CHECK).equals(checkOf(key, content))) return undefined;
      const now = new Date();
      attempt(() => utimesSync(pathOf(key), now, now));
      return content;
    },
    write: (key, content) => {
      attempt(() => {
        mkdirSync(folder, { recursive: true });
        const unfinished = pathOf(`${key}.${process.pid}.tmp`);
        writeFileSync(unfinished, Buffer.concat([checkOf(key, content), content]));
        renameSync(unfinished, pathOf(key));
      });
    },
    prune: (now = Date.now()) => {
      const names = attempt(() => readdirSync(folder)) ?? [];
      const files = names.flatMap((name) => {
        const file = join(folder, name);
        const used = attempt(() => statSync(file).mtimeMs);
        return used === undefined ? [] : [{ file, used }];
      });
      files.sort((a, b) => b.used - a.used);
      for (const [i, { file, used }] of files.entries()) {
        if (i >= most || used < now - KEPT * DAY) attempt(() => rmSync(file));
      }
    },
  };
}

/** A name for what is made of these alone. */
export function keyOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(String(part.length)).update('\0').update(part);
  return hash.digest('hex').slice(0, 40);
}

function checkOf(key: string, content: Uint8Array): Buffer {
  return createHash('sha256').update(key).update(content).digest();
}

/** A cache is no reason to fail. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
