/** Threads of Node, one for each further core. */
import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import type { Content } from '../content.ts';
import type { Threads } from '../threads.ts';
import { sentFiles } from './files.ts';
import type { SentSite } from './pageThread.ts';
import { poolOf } from './pool.ts';

/** A module beside this one, which is TypeScript or was made of it. */
const beside = (name: string) =>
  new URL(`./${name}${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url);

type Site = Omit<SentSite, 'files'> & { readonly files: ReadonlyMap<string, Content> };

/** For a site of a shell that lies in a folder. */
export function threadsFor({ files, ...site }: Site): Threads {
  // The main thread has its share of the work.
  const size = Math.max(1, availableParallelism() - 1);
  return {
    size,
    cards: () => poolOf(beside('cardThread'), size, site.shell),
    pages: () =>
      poolOf(beside('pageThread'), size, { ...site, files: sentFiles(files) } satisfies SentSite),
    hear: () => setImmediate(undefined),
  };
}
