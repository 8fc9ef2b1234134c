/** A thread that makes pages of one site, which it reads once. */
import { workerData } from 'node:worker_threads';
import type { Page } from '../content.ts';
import { type BuiltSite, DATASET, dossierOf, siteOf } from '../site.ts';
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

// React's checks for developers would cost more than all the rest.
process.env.NODE_ENV = 'production';
keepPluralRules();
const tidy = tidier();
const { pagesOf } = await import('../prerender.tsx');
const { make } = pagesOf(sentSite());

/** The site that `threads.ts` has sent. What was sent is let go of: no page has the text of the dataset. */
function sentSite(): BuiltSite {
  const { shell, files, address, largeAbove } = workerData.given as SentSite;
  workerData.given = undefined;
  const dossier = dossierOf(filesOf(files));
  const needed = new Map([...dossier.files].filter(([path]) => path !== DATASET));
  // Whoever builds is told by the main thread what is not as it should be.
  return siteOf(
    shellIn(shell),
    { catalog: dossier.catalog, files: needed },
    { address, largeAbove },
  );
}

answering(async (numbers: readonly number[]): Promise<Page[]> => {
  const made: Page[] = [];
  for (const number of numbers) {
    tidy();
    made.push(...(await make(number)));
  }
  return made;
});
