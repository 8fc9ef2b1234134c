/** A thread that makes pages of one site, which it reads once. */
import { pagesOf } from '../prerender.tsx';
import { type Page, readSite } from '../site.ts';
import { answering } from './answering.ts';
import { keepPluralRules } from './pluralRules.ts';
import { tidier } from './tidy.ts';

/** Some pages by their numbers, and what the site is read from. */
export type PageJob = {
  readonly folder: string;
  readonly address: string | undefined;
  /** `index.html` as Vite has left it: its file may be the first page by now. */
  readonly index: string;
  /** Of the site, see there. */
  readonly largeAbove?: number | undefined;
  readonly numbers: readonly number[];
};

let known: ReturnType<typeof pagesOf> | undefined;

const tidy = tidier();
keepPluralRules();
answering(async ({ folder, address, index, largeAbove, numbers }: PageJob): Promise<Page[]> => {
  // Whoever builds is told by the main thread what is not as it should be.
  known ??= pagesOf({ ...readSite(folder, address, () => {}), index, largeAbove });
  const made: Page[] = [];
  for (const number of numbers) {
    tidy();
    made.push(await known.make(number));
  }
  return made;
});
