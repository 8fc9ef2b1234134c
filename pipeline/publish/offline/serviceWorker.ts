/** The service worker, with the list of the files that it keeps. */
import { SERVICE_WORKER } from '../../../src/offline/address.ts';
import type { Page } from '../content.ts';
import type { BuiltSite } from '../site.ts';
import { writtenIn } from '../writtenIn.ts';
import { keptFiles, otherWords } from './keptFiles.ts';
import type { Listing } from './listing.ts';

/** `sw.js`, when all other files are listed. */
export function serviceWorker({ catalog, text, parts }: BuiltSite, listing: Listing): Page {
  const files = listing.files();
  const languages = writtenIn(catalog);
  const lists = [
    `KEPT_FILES=${JSON.stringify(keptFiles(files, listing.digestOf, languages))}`,
    `OTHER_WORDS=${JSON.stringify(otherWords(files, languages))}`,
  ];
  return [SERVICE_WORKER, `const ${lists.join()};\n${text(parts.scripts.serviceWorker)}`];
}
