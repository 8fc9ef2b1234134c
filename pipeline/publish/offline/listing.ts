/** What a site has, for its service worker: noted while its files are made, so that none is read again. */
import { type Content, isLargeFile } from '../content.ts';
import { digestOf } from '../hash.ts';
import { isToldByContent } from './keptFiles.ts';

export type Listing = {
  /** Notes a file. */
  readonly add: (path: string, content: Content) => void;
  /** Paths of the files, in the order of their letters. */
  readonly files: () => readonly string[];
  /** Throws for a file that is not told by its content. */
  readonly digestOf: (path: string) => string;
};

/** An empty one of a site with so many pages of visits, places and sources. */
export function listing(pages: number): Listing {
  const files = new Map<string, string | undefined>();
  return {
    add: (path, content) => {
      const isTold = !isLargeFile(content) && isToldByContent(path, pages);
      files.set(path, isTold ? digestOf(content) : undefined);
    },
    files: () => [...files.keys()].sort(),
    digestOf: (path) => {
      const digest = files.get(path);
      if (digest === undefined) throw new Error(`Nothing is known of what is in ${path}`);
      return digest;
    },
  };
}
