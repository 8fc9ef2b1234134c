/** A shell that lies in a folder. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Shell } from '../shell.ts';
import { filesBelow } from './filesBelow.ts';

/** Reads its files when they are asked for. */
export function shellIn(folder: string): Shell {
  let paths: readonly string[] | undefined;
  return {
    read: (path) => readFileSync(join(folder, path)),
    list: () => {
      paths ??= filesBelow(folder);
      return paths;
    },
  };
}
