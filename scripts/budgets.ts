/** What the built site may weigh. `npm run size` holds `dist/` against this table. */
import {
  atRest,
  cssFiles,
  keptFiles,
  latinFonts,
  lazily,
  matching,
  ownStyle,
  type Site,
  withApp,
} from './weigh.ts';

export interface Budget {
  name: string;
  /** Bytes as they travel (gzip, level 9); `undefined`: reported only. */
  limit?: number;
  /** Which files of `dist/` count. */
  files: (site: Site) => string[];
  /** The limit holds for each of the files, not for all of them together. */
  isEach?: boolean;
}

/** The languages of the interface beside English, whose words come with the first page. */
const LANGUAGES = ['ru', 'be', 'uk', 'pl', 'de', 'fr', 'es', 'ar'];

/** The pages of one kind, such as those of visits. */
const pagesOf =
  (folder: 'visit' | 'place' | 'source') =>
  ({ files }: Site): string[] =>
    files.filter((file) => file.startsWith(`${folder}/`) && file.endsWith('.html'));

const DATASET = /^data\/visits\.json$/;

const kB = (n: number): number => n * 1000;

export const BUDGETS: readonly Budget[] = [
  {
    // All that a page fetches until somebody is there.
    name: 'page at rest: HTML with its pictures, style and script',
    // With a kilobyte that shows what a link such as `?visit=ID` or `?view=list` asks for before the app is there, and the
    // looks of marks that all other pages share.
    limit: kB(42.6),
    files: atRest,
  },
  {
    name: 'page with the first sign of a reader: that, the app, first file of the dataset',
    // Of that, 0.5 kB say what a page was opened about, and find marks again in another language, as the app takes over;
    // 50 bytes name what asks the worker.
    limit: kB(167.2),
    files: (site) => [...withApp(site), ...matching(site, /^data\/first\.json$/)],
  },
  {
    // Once somebody reaches for the map, or the page has no picture of it. With its scene.
    name: 'map: what draws it as SVG, its markers, its gestures',
    limit: kB(36.2),
    files: (site) => lazily(site, /^src\/ui\/map\/mapDrawing/),
  },
  {
    // Once somebody moves the map, beside that.
    name: 'MapLibre and its worker',
    limit: kB(438),
    files: (site) => {
      const before = new Set(lazily(site, /^src\/ui\/map\/mapDrawing/));
      return [
        ...lazily(site, /^src\/views\/map\/widget\/|maplibre-gl/).filter(
          (file) => !before.has(file),
        ),
        ...matching(site, /maplibre-gl-worker.*\.m?js$/),
      ];
    },
  },
  {
    // Most of it is the scenes and the layout that map and timeline have brought by then. It tells how far the
    // texts of a large dossier are that it waits for. Shores are drawn of the same points as their land. Lanes have
    // what a page is about first.
    name: 'print: the sheet and the SVG renderers',
    limit: kB(53.6),
    files: (site) => lazily(site, /^src\/ui\/print\//),
  },
  {
    // Only for dossiers with packs.
    name: 'detailed maps: what reads and draws packs',
    limit: kB(24),
    files: (site) => matching(site, /^assets\/(archives|openDrawings|packStyle)-.*\.js$/),
  },
  {
    // It is there on every page when that is quiet, and is used without the engine. Of many stops it makes columns of
    // numbers first, in parts, and marks between the frames of a movement.
    name: 'timeline: scene, layout, marks, ruler, panning and zooming',
    limit: kB(27.1),
    files: (site) => lazily(site, /^src\/ui\/timeline\/timelineDrawing/),
  },
  {
    name: 'engine of the timeline, once the reader pulls or zooms it: vis-timeline',
    limit: kB(108),
    files: (site) => lazily(site, /^src\/views\/timeline\/visEngine/),
  },
  {
    // With TanStack Query, which comes with whatever fetches a file first; with 2 kB that fetch the texts of a large
    // dossier, and make its files in slices that can be stopped; and with 1 kB that say what a worker must know to
    // write a file, its words among that.
    name: 'export: dialog and formats',
    limit: kB(26),
    files: (site) => lazily(site, /^src\/(export|ui\/download\/DownloadDialog)/),
  },
  {
    // Only of a large dossier, with the first search or file. It has what reads index, texts and search index, and
    // all formats of files.
    name: 'worker for long work, and what asks it',
    limit: kB(34),
    files: (site) => matching(site, /^assets\/(longWorker|pageWork)-.*\.js$/),
  },
  {
    name: 'offline: registration, notice',
    limit: kB(3),
    files: (site) => lazily(site, /^src\/ui\/offline\//),
  },
  {
    name: 'service worker with the list of files',
    limit: kB(9.2),
    files: (site) => matching(site, /^sw\.js$/),
  },
  {
    // Once, and at idle. A host that compresses nothing sends three times as much.
    name: 'offline: all files that the browser keeps',
    limit: kB(2300),
    files: keptFiles,
  },
  {
    name: 'the whole dossier in one file',
    limit: kB(1838.5),
    files: (site) => matching(site, /^dossier\.html$/),
  },
  {
    name: 'embed.js, for host pages',
    limit: kB(3),
    files: (site) => matching(site, /^embed\.js$/),
  },
  // Of what there is once for each language a reader gets one, so each is held for itself.
  ...LANGUAGES.map((language) => ({
    name: `words of the interface: ${language}`,
    limit: kB(15),
    files: (site: Site) =>
      site.files.filter((file) => file.startsWith(`assets/_words-${language}-`)),
  })),
  ...['', ...LANGUAGES.map((language) => `${language}/`)].map((folder) => ({
    name: `embed/${folder}: HTML with poster, style and script`,
    limit: kB(38.5),
    files: (site: Site) => site.files.filter((file) => file === `embed/${folder}index.html`),
  })),
  // The rest of its alphabets comes only where a page has their letters.
  {
    name: 'embed: fonts for Latin and Cyrillic text',
    limit: kB(85),
    files: (site) =>
      matching(
        site,
        /^assets\/source-(sans-3-(latin|cyrillic)-wght|serif-4-(latin|cyrillic)-400)-normal-.*\.woff2$/,
      ),
  },
  {
    name: 'style of the full page, which stands in the first one',
    limit: kB(12.6),
    files: ownStyle,
  },
  {
    name: 'all style of the full page, widgets and dialogs too',
    // With the looks of marks, which each page had in itself before.
    limit: kB(32.9),
    // The embed's is weighed above; that of the hosts plays somebody else's page.
    files: (site) => cssFiles(site).filter((file) => !/^hosts\/|\/(embed|liveStyle)-/.test(file)),
  },
  { name: 'fonts for Latin text', files: latinFonts },
  { name: 'dataset', limit: kB(40), files: (site) => matching(site, DATASET) },
  { name: 'heaviest page of a visit', limit: kB(22.5), files: pagesOf('visit'), isEach: true },
  { name: 'heaviest page of a place', limit: kB(15.7), files: pagesOf('place'), isEach: true },
  { name: 'heaviest page of a source', limit: kB(18.9), files: pagesOf('source'), isEach: true },
  {
    name: 'fine world: code, list of cells',
    limit: kB(9.5),
    files: (site) => [
      ...lazily(site, /^src\/views\/map\/atlas\//),
      ...matching(site, /^basemap\/atlas\/index\.json$/),
    ],
  },
  {
    name: 'fine world: its heaviest cell',
    limit: kB(45),
    files: (site) => matching(site, /^basemap\/atlas\/.*\.topojson$/),
    isEach: true,
  },
  {
    name: 'basemap',
    limit: kB(346),
    files: (site) => matching(site, /^basemap\/[^/]*\.(topojson|json|pmtiles)$/),
  },
];

/** What a page may have of elements before any script; each file counts for itself. */
export interface ElementBudget {
  name: string;
  limit: number;
  files: (site: Site) => string[];
}

export const ELEMENT_BUDGETS: readonly ElementBudget[] = [
  { name: 'first page', limit: 1150, files: () => ['index.html'] },
  { name: 'largest page of a visit', limit: 2500, files: pagesOf('visit') },
  { name: 'largest page of a place', limit: 1800, files: pagesOf('place') },
  { name: 'largest page of a source', limit: 1500, files: pagesOf('source') },
  { name: 'embed', limit: 1180, files: () => ['embed/index.html'] },
];

/** What pages of a generated dossier of 1,000 stops may have, by their folders: a tenth more than they have. */
export const LARGE_BUDGETS: readonly {
  readonly name: string;
  readonly folder: RegExp;
  readonly bytes: number;
  readonly elements: number;
}[] = [
  // With style and script in it.
  { name: 'first page', folder: /^$/, bytes: kB(48.2), elements: 1500 },
  { name: 'page of a visit', folder: /^visit\//, bytes: kB(7.4), elements: 740 },
  { name: 'page of a place', folder: /^place\//, bytes: kB(4.6), elements: 255 },
  { name: 'page of a source', folder: /^source\//, bytes: kB(5.9), elements: 460 },
  { name: 'embed', folder: /^embed\/$/, bytes: kB(30), elements: 870 },
];
