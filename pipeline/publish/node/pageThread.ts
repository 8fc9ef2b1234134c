/** A thread that makes pages of one site, which it reads once. */
import { workerData } from 'node:worker_threads';
import type { Page } from '../content.ts';
import { dossierOf, siteOf } from '../site.ts';
import { answering } from './answering.ts';
import { filesOf, type SentFiles } from './files.ts';
import { keepPluralRules } from './pluralRules.ts';
import { shellIn } from './shellIn.ts';
import { tidier } from './tidy.ts';

/** What a site is made of. */
export type SentSite = {
  /** Folder of the shell. */
  readonly shell: string;
  readonly files: SentFiles;
  readonly address: string | undefined;
  readonly largeAbove: number | undefined;
};

// Sent by `threads.ts`.
const { shell, files, address, largeAbove } = workerData.given as SentSite;
// React's checks for developers would cost more than all the rest.
process.env.NODE_ENV = 'production';
keepPluralRules();
const tidy = tidier();
const { pagesOf } = await import('../prerender.tsx');
// Whoever builds is told by the main thread what is not as it should be.
const site = siteOf(shellIn(shell), dossierOf(filesOf(files)), { address, largeAbove });
const { make } = pagesOf(site);

answering(async (numbers: readonly number[]): Promise<Page[]> => {
  const made: Page[] = [];
  for (const number of numbers) {
    tidy();
    made.push(await make(number));
  }
  return made;
});
