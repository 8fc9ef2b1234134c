/** Files of the site that `dateline dev` shows, other than those of the dossier. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';

export type Pages = {
  /** What is in a file below the site's base; undefined where there is none. */
  readonly read: (path: string) => Promise<Uint8Array | undefined>;
};

/** Those of a folder, and of nothing outside of it. */
export function pagesIn(folder: string): Pages {
  const root = resolve(folder);
  return {
    read: async (path) => {
      const file = join(root, path);
      if (!file.startsWith(root + sep) || path.split('/').some(isHidden)) return undefined;
      return existsSync(file) && statSync(file).isFile() ? readFileSync(file) : undefined;
    },
  };
}

/** What the publisher makes files of is no part of a site. */
const isHidden = (part: string): boolean => part.startsWith('.');
