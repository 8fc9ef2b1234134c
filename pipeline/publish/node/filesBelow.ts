import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Paths below a folder, with forward slashes, in the order of their letters. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'))
    .sort();
}
