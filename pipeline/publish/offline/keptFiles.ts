/** Which files of the site are kept for use without a network, and how a new one is told from an old one. */
/** As Workbox has it: `null` where the address itself changes with the content. */
export type KeptFile = { readonly url: string; readonly revision: string | null };

/**
 * What nobody asks for from a page of the site: what others frame and what shows it framed, pictures
 * and files for chats and search engines, schemas for programs, and what only the build needs. The
 * whole dossier in one file is all of this once more, for another machine: it is fetched when
 * somebody takes it along, and not onto every reader's machine before. The world in detail is far more
 * than a reader looks at: what has been seen of it is kept (`seen` in `src/offline/answer.ts`). Packs are
 * large, and a map reads only parts of them: without a network the built-in world is shown. Likewise of a large
 * dossier what has been read of its texts and citations is kept; its dataset is not, which no page reads. An archive is larger
 * still, and needs the network.
 */
const LEFT = [
  /^\.vite\//,
  /^(embed|hosts|cards|oembed)\//,
  /^embed\.js$/,
  /^assets\/embed-/,
  /^basemap\/atlas\/.*\.topojson$/,
  /^(dossier\.html|sitemap(-\d+)?\.xml|robots\.txt)$/,
  /\.schema\.json$/,
  /\.pmtiles$/,
  /^data\/(texts|search|citations|archive)\//,
  /^data\/(visits|citations)\.json\.gz$/,
  /^sw\.js$/,
];
/** Code that only the pages of a large dossier load. */
const OF_LARGE = /^assets\/(openPacked|chunkQueues|longWorker)-/;
/** Code that only a dossier with an archive loads. */
const OF_ARCHIVES = /^assets\/ArchivePage-/;
const ARCHIVE = /^data\/archive\//;
/** What a large dossier has in place of a first file. */
const INDEX = 'data/index.bin';
/**
 * Pages of a visit, a place or a source, what they share, and the pages of a long list; the app, which is kept, shows
 * the same from its own address.
 */
const OF_ONE = /^(visit|place|source|list)\/.+\/index\.html$|^data\/ground\//;
/** More of them are not put onto every reader's machine. */
const MOST_PAGES = 200;
/** Vite writes a hash of the content into the names of these. */
const NAMED_BY_CONTENT = /^assets\//;

/** The script with the words of a language of the interface (`pipeline/site/languagesApart.ts`). */
const WORDS = /^assets\/_words-([a-z]+)-/;

/**
 * The files of a site that are kept, by their addresses: a page has that of its folder. `files` are in the
 * order of their letters, and `languages` those whose words everyone keeps.
 */
export function keptFiles(
  files: readonly string[],
  digestOf: (path: string) => string,
  languages: readonly string[],
): KeptFile[] {
  const others = new Set(Object.values(otherWords(files, languages)));
  const pages = files.filter((path) => OF_ONE.test(path));
  const isLarge = files.includes(INDEX);
  const hasArchive = files.some((path) => ARCHIVE.test(path));
  const isLeft = (path: string) =>
    (pages.length > MOST_PAGES && OF_ONE.test(path)) ||
    (!hasArchive && OF_ARCHIVES.test(path)) ||
    (!isLarge && OF_LARGE.test(path));
  return files
    .filter((path) => !others.has(path) && !LEFT.some((pattern) => pattern.test(path)))
    .filter((path) => !isLeft(path))
    .map((path) => ({
      url: addressOf(path),
      revision: NAMED_BY_CONTENT.test(path) ? null : digestOf(path),
    }));
}

/** Whether a file may be kept and does not say by its name what is in it. `pages` are those of `OF_ONE`. */
export function isToldByContent(path: string, pages: number): boolean {
  if (NAMED_BY_CONTENT.test(path) || (pages > MOST_PAGES && OF_ONE.test(path))) return false;
  return !LEFT.some((pattern) => pattern.test(path));
}

/** The scripts with the words of the other languages, which only those keep who use them. */
export function otherWords(
  files: readonly string[],
  languages: readonly string[],
): Record<string, string> {
  const words = files.flatMap((path) => {
    const [, language] = WORDS.exec(path) ?? [];
    return language === undefined || languages.includes(language) ? [] : [[language, path]];
  });
  return Object.fromEntries(words);
}

/** Hosts differ in what they make of `index.html`; all of them have the folder. */
function addressOf(path: string): string {
  return path === 'index.html' ? './' : path.replace(/\/index\.html$/, '/');
}
