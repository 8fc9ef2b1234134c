/** The whole dossier as one file, to be opened from a disk without a site. */
import { siteName } from '../../../src/ui/language/words.ts';
import { dataAddress } from '../offline/siteIcon.ts';
import type { BuiltSite, Pages } from '../site.ts';
import { tellingOf } from '../telling.ts';
import { writtenIn } from '../writtenIn.ts';
import { oneFilePage } from './page.ts';
import { wholeProgram } from './script.ts';

/** Below the site's base; the menu of files to take along fetches it from there. */
const PATH = 'dossier.html';
/** Files of the site that the program asks for. */
const FILES = ['data/visits.json', 'data/citations.json', 'data/stories.json'];
const BASEMAP = ['world.topojson', 'labels.json', 'LICENCES.md'];
/** Where the program looks for the code of the map's worker. */
const WORKER = 'map-worker.js';

/** `dossier.html`. Throws where the site has no worker for its map. */
export async function oneFile(site: BuiltSite): Promise<Pages> {
  const { catalog, read, address } = site;
  const { region } = catalog.dossier;
  const basemap = [...BASEMAP, ...(region ? [`${region}.topojson`] : [])];
  const paths = [...FILES, ...basemap.map((name) => `basemap/${name}`)];
  const text = (path: string) => read(path).toString('utf8');
  const { title, description, language } = tellingOf(catalog, { kind: 'none' });
  const languages = writtenIn(catalog).filter((locale) => locale !== 'en');
  const program = await wholeProgram(languages);
  const page = oneFilePage({
    ...program,
    style: program.style + (site.colours ?? ''),
    ...{ title: `${title} · ${siteName(catalog, language)}`, description, language, home: address },
    icon: text('icon.svg'),
    files: new Map([
      ...paths.map((path) => [path, text(path)] as const),
      ...logosOf(site),
      [WORKER, workerOf(site)],
    ]),
  });
  return new Map([[PATH, page]]);
}

/** The logo's pictures, as addresses of pictures. */
function logosOf({ catalog, read }: BuiltSite): [string, string][] {
  const { logo } = catalog.dossier;
  return [logo?.file, logo?.dark].flatMap((file): [string, string][] =>
    file ? [[`data/${file}`, dataAddress(file, read(`data/${file}`))]] : [],
  );
}

/** As Vite has bundled it: one file that needs no other. */
function workerOf({ list, read }: BuiltSite): string {
  const path = list().find((name) => /^assets\/maplibre-gl-worker-[^/]*\.js$/.test(name));
  if (path === undefined) throw new Error('The built site has no worker for its map.');
  return read(path).toString('utf8');
}
