/** The whole dossier as one file, to be opened from a disk without a site. */
import { gzipSync } from 'node:zlib';
import { type Cell, parseCells } from '../../../src/domain/atlasCells.ts';
import { siteName } from '../../../src/ui/language/words.ts';
import { INDEX, pathOf } from '../../../src/views/map/atlas/cells.ts';
import { boundsOf } from '../../../src/views/map/basemap/basemap.ts';
import { dataAddress } from '../offline/siteIcon.ts';
import type { BuiltSite, Pages } from '../site.ts';
import { tellingOf } from '../telling.ts';
import { writtenIn } from '../writtenIn.ts';
import { broughtCells } from './broughtCells.ts';
import { oneFilePage } from './page.ts';
import { wholeProgram } from './script.ts';

/** Below the site's base; the menu of files to take along fetches it from there. */
const PATH = 'dossier.html';
/** Files of the site that the program asks for. */
const FILES = ['data/visits.json', 'data/citations.json', 'data/stories.json'];
const BASEMAP = ['world.topojson', 'labels.json', 'LICENCES.md'];
/** Bytes of gzip for the fine world: about as much as a region's pack. */
const ROOM = 200_000;
/** Where the program looks for the code of the map's worker. */
const WORKER = 'map-worker.js';

/** `dossier.html`. Throws where the site has no worker for its map. */
export async function oneFile(site: BuiltSite): Promise<Pages> {
  const { catalog, read, address } = site;
  const { region } = catalog.dossier;
  const basemap = [...BASEMAP, ...(region ? [`${region}.topojson`] : [])];
  const paths = [...FILES, ...basemap.map((name) => `basemap/${name}`)];
  const text = (path: string) => read(path).toString('utf8');
  const cells = cellsFor(site);
  const { title, description, language } = tellingOf(catalog, { kind: 'none' });
  const languages = writtenIn(catalog).filter((locale) => locale !== 'en');
  const program = await wholeProgram(site, languages);
  const page = oneFilePage({
    ...program,
    style: program.style + (site.colours ?? ''),
    ...{ title: `${title} · ${siteName(catalog, language)}`, description, language, home: address },
    icon: text('icon.svg'),
    files: new Map([
      ...[...paths, ...cells.map(pathOf)].map((path) => [path, text(path)] as const),
      ...logosOf(site),
      [INDEX, JSON.stringify({ cells })],
      ...packsOf(site),
      [WORKER, workerOf(site)],
    ]),
  });
  return new Map([[PATH, page]]);
}

/** Bytes of packs that a file may have; with them it can still be sent by mail. */
const MOST_OF_PACKS = 6e6;

/** The dossier's packs in Base64, the smallest first, as far as they fit. */
function packsOf({ catalog, read, warn }: BuiltSite): [path: string, text: string][] {
  const packs = (catalog.dossier.packs ?? []).map(({ file }) => ({ file, bytes: read(file) }));
  let left = MOST_OF_PACKS;
  return packs
    .sort((a, b) => a.bytes.length - b.bytes.length)
    .flatMap(({ file, bytes }): [string, string][] => {
      left -= bytes.length;
      if (left >= 0) return [[file, bytes.toString('base64')]];
      warn(`${PATH} has no room for ${file}, and shows the built-in map in its place.`);
      return [];
    });
}

/** The logo's pictures, as addresses of pictures. */
function logosOf({ catalog, read }: BuiltSite): [string, string][] {
  const { logo } = catalog.dossier;
  return [logo?.file, logo?.dark].flatMap((file): [string, string][] =>
    file ? [[`data/${file}`, dataAddress(file, read(`data/${file}`))]] : [],
  );
}

/** The page cannot fetch any other. */
function cellsFor({ catalog, read }: BuiltSite): Cell[] {
  const json = (path: string) => JSON.parse(read(path).toString('utf8'));
  const { region } = catalog.dossier;
  return broughtCells({
    cells: parseCells(json(INDEX)),
    stops: catalog.places.flatMap(({ position, stops }) => stops.map(() => position)),
    covered: boundsOf(region ? json(`basemap/${region}.topojson`) : undefined),
    weigh: (cell) => gzipSync(read(pathOf(cell))).length,
    room: ROOM,
  });
}

/** As Vite has bundled it: one file that needs no other. */
function workerOf({ list, read }: BuiltSite): string {
  const path = list().find((name) => /^assets\/maplibre-gl-worker-[^/]*\.js$/.test(name));
  if (path === undefined) throw new Error('The built site has no worker for its map.');
  return read(path).toString('utf8');
}
