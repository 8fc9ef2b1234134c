/** The service worker, with the list of the files that it keeps. */
import { SERVICE_WORKER } from '../../../src/offline/address.ts';
import { keptClassic } from '../classicScripts.ts';
import type { BuiltSite, Pages } from '../site.ts';
import { writtenIn } from '../writtenIn.ts';
import { keptFiles, otherWords } from './keptFiles.ts';

/** `sw.js`. Must be made when all other files are there. */
export async function serviceWorker(site: BuiltSite): Promise<Pages> {
  const { catalog, list, read } = site;
  const files = list();
  const languages = writtenIn(catalog);
  const script = await keptClassic(site, 'src/offline/serviceWorker.ts');
  const lists = [
    `KEPT_FILES=${JSON.stringify(keptFiles(files, read, languages))}`,
    `OTHER_WORDS=${JSON.stringify(otherWords(files, languages))}`,
  ];
  return new Map([[SERVICE_WORKER, `const ${lists.join()};\n${script}`]]);
}
