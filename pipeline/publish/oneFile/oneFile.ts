/** The whole dossier as one file, to be opened from a disk without a site. */
import { gzipSync } from 'fflate';
import { type Cell, parseCells } from '../../../src/domain/atlasCells.ts';
import { siteName } from '../../../src/ui/language/words.ts';
import { INDEX, pathOf } from '../../../src/views/map/atlas/cells.ts';
import { boundsOf } from '../../../src/views/map/basemap/basemap.ts';
import { base64, byteLength } from '../bytes.ts';
import type { Pages } from '../content.ts';
import { dataAddress } from '../offline/siteIcon.ts';
import { type BuiltSite, datasetIn, largeFileOf } from '../site.ts';
import { tellingOf } from '../telling.ts';
import { writtenIn } from '../writtenIn.ts';
import { broughtCells } from './broughtCells.ts';
import { CITATIONS, dataThatFits, STORIES } from './dataThatFits.ts';
import { oneFilePage } from './page.ts';
import type { Whole } from './partThatFits.ts';
import { wholeProgram } from './program.ts';

/** Below the site's base; the menu of files to take along fetches it from there. */
const PATH = 'dossier.html';
/** Bytes of the whole file: what can still be sent and opened everywhere. */
const MOST_BYTES = 20_000_000;
const BASEMAP = ['world.topojson', 'labels.json', 'LICENCES.md'];
/** Bytes of gzip for the fine world: about as much as a region's pack. */
const ROOM = 200_000;
/** Where the program looks for the code of the map's worker. */
const WORKER = 'map-worker.js';

/**
 * `dossier.html`, of at most so many bytes; see `dataThatFits` for what it has of a dossier that is larger.
 * Throws where the site has no worker for its map.
 */
export async function oneFile(site: BuiltSite, most = MOST_BYTES): Promise<Pages> {
  const { catalog, text, address, warn } = site;
  const { region } = catalog.dossier;
  const basemap = [...BASEMAP, ...(region ? [`${region}.topojson`] : [])];
  const paths = basemap.map((name) => `basemap/${name}`);
  const cells = cellsFor(site);
  const { title, description, language } = tellingOf(catalog, { kind: 'none' });
  const languages = writtenIn(catalog).filter((locale) => locale !== 'en');
  const program = wholeProgram(site, languages);
  const parts = {
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
  };
  const whole = wholeOf(site);
  const { part, ...data } = dataThatFits(whole, most - byteLength(oneFilePage(parts)) - BLOCKS);
  const [allStops, stops] = [stopsOf(whole.dataset), stopsOf(part.dataset)];
  if (stops < allStops) {
    const left = whole.stories.stories.length - part.stories.stories.length;
    warn(
      `${PATH} holds ${stops} of ${allStops} stops, the most recent visits${left > 0 ? `, and leaves out ${left} of ${whole.stories.stories.length} stories` : ''}: it has at most ${most / 1e6} MB.`,
    );
  }
  const page = oneFilePage({
    ...parts,
    files: new Map([...data.plain, ...parts.files]),
    packed: data.packed,
    allStops: stops < allStops ? allStops : undefined,
  });
  return new Map([[PATH, page]]);
}

/** Bytes of what stands around three files in the page. */
const BLOCKS = 1000;

function wholeOf(site: BuiltSite): Whole {
  // The pipeline has written and checked them.
  const json = (path: string) => JSON.parse(site.text(path));
  return { dataset: datasetIn(site), citations: json(CITATIONS), stories: json(STORIES) };
}

function stopsOf({ visits }: Whole['dataset']): number {
  return visits.reduce((sum, { stops }) => sum + stops.length, 0);
}

/** Bytes of packs that a file may have; with them it can still be sent by mail. */
const MOST_OF_PACKS = 6e6;

/** The dossier's packs in Base64, the smallest first, as far as they fit. */
function packsOf(site: BuiltSite): [path: string, text: string][] {
  const { catalog, warn } = site;
  const packs = (catalog.dossier.packs ?? []).map(({ file }) => ({
    ...{ file, content: largeFileOf(site, file) },
  }));
  let left = MOST_OF_PACKS;
  return packs
    .sort((a, b) => a.content.size - b.content.size)
    .flatMap(({ file, content: { size, read } }): [string, string][] => {
      left -= size;
      if (left >= 0) return [[file, base64(read(0, size))]];
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
function cellsFor({ catalog, read, text }: BuiltSite): Cell[] {
  const json = (path: string) => JSON.parse(text(path));
  const { region } = catalog.dossier;
  return broughtCells({
    cells: parseCells(json(INDEX)),
    stops: catalog.places.flatMap(({ position, stops }) => stops.map(() => position)),
    covered: boundsOf(region ? json(`basemap/${region}.topojson`) : undefined),
    weigh: (cell) => gzipSync(read(pathOf(cell)), { level: 6, mtime: 0 }).length,
    room: ROOM,
  });
}

/** As Vite has bundled it: one file that needs no other. */
function workerOf({ shell, text }: BuiltSite): string {
  const path = shell.list().find((name) => /^assets\/maplibre-gl-worker-[^/]*\.js$/.test(name));
  if (path === undefined) throw new Error('The built site has no worker for its map.');
  return text(path);
}
