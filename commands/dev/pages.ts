/** Files of the site that `dateline dev` shows, other than those of the dossier. */
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve, sep } from 'node:path';

export type Pages = {
  /** What is in a file below the site's base; undefined where there is none. */
  readonly read: (path: string) => Promise<Uint8Array | undefined>;
};

/** Those of a folder, and of nothing outside of it. */
function pagesIn(folder: string): Pages {
  const root = resolve(folder);
  return {
    read: async (path) => {
      const file = join(root, path);
      if (!file.startsWith(root + sep) || isHidden(path)) return undefined;
      return existsSync(file) && statSync(file).isFile() ? readFileSync(file) : undefined;
    },
  };
}

/** What the publisher makes files of is no part of a site. */
const isHidden = (path: string): boolean => path.split('/').some((part) => part.startsWith('.'));

/** Publishes the dossier as it stands into a folder. */
type Publish = (folder: string) => Promise<unknown>;

/** What only a published site has: pages of visits, embeds. The explorer itself needs none of it. */
const PUBLISHED = /\.html$|^embed[./]/;

export type PublishedPages = Pages & {
  /** Removes what was made. */
  readonly close: () => void;
};

/**
 * The files of the shell, and those of the published site, which is made when a page first asks for one of
 * them, and again after a change: `state` names what the dossier has become.
 */
export function publishedPages(
  shell: string,
  state: () => string,
  publish: Publish,
): PublishedPages {
  const app = pagesIn(shell);
  const folders: string[] = [];
  let made: { readonly state: string; readonly site: Promise<Pages> } | undefined;
  const make = async (): Promise<Pages> => {
    const folder = mkdtempSync(join(tmpdir(), 'dateline-dev-'));
    folders.push(folder);
    await publish(folder);
    return pagesIn(folder);
  };
  return {
    read: async (path) => {
      const own = await app.read(path);
      if (own !== undefined || !PUBLISHED.test(path) || isHidden(path)) return own;
      const now = state();
      if (made?.state !== now) made = { state: now, site: make() };
      return (await made.site).read(path);
    },
    close: () => {
      for (const folder of folders) rmSync(folder, { recursive: true, force: true });
    },
  };
}
