/** The built site as the pages are made from it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CommandError } from '../../cli/errors.ts';
import type { Catalog } from '../../src/domain/catalog.ts';
import { parseCatalog } from '../../src/domain/parse.ts';
import { type Cache, cacheIn } from '../site/cache.ts';
import { filesBelow, sourcesKey } from '../site/sources.ts';

/** What builds keep for the next. */
const CACHE = 'node_modules/.cache/dateline';

/** Scripts of pages that are kept, up to 4 MB each. */
const SCRIPTS = 12;

/** Below the site's base. */
export const COLOURS = 'data/colours.css';

/** An entry of Vite's manifest: what a chunk became and what it needs. */
type Chunk = {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
  readonly assets?: readonly string[];
};

export type BuiltSite = {
  /** Where the site is built. */
  readonly folder: string;
  readonly catalog: Catalog;
  /** The dataset's weight decides nothing, but pages preload it by its name below the base. */
  readonly dataset: string;
  /** From how many stops on a dossier is large (`firstFile.ts`), where that is not as usual. */
  readonly largeAbove?: number | undefined;
  /** The dossier's own colours, as a style sheet, where it has any: `data/colours.css`. */
  readonly colours: string | undefined;
  /** `index.html` as Vite has left it, with its policy, scripts and styles. */
  readonly index: string;
  /** Vite's manifest, by the source file's path below the root. */
  readonly manifest: Readonly<Record<string, Chunk>>;
  /** Bytes of a file below the site's base. Throws where there is none. */
  readonly read: (path: string) => Buffer;
  /** Paths of all files that are there by now, in the order of their letters. */
  readonly list: () => readonly string[];
  /**
   * Absolute address of the site with its closing slash, where one was given (`DATELINE_SITE`):
   * canonical links, cards and oEmbed need one, everything else is relative.
   */
  readonly address: string | undefined;
  /** What builds before have made of the same. */
  readonly cache: {
    readonly cards: Cache;
    /** Scripts that are built for pages, by what the key of all sources is; none where there is no such key. */
    readonly scripts: Cache;
    readonly sources: () => string | undefined;
  };
  /** Tells whoever builds what is not as it should be, in one line. */
  readonly warn: (line: string) => void;
};

/** A path below the site's base, and what is written there. */
export type Page = readonly [path: string, content: string | Uint8Array];

/** Several of them that are made at once. */
export type Pages = ReadonlyMap<string, string | Uint8Array>;

/** Reads what `vite build` left in a folder. Throws where it is not a whole site. */
export function readSite(
  folder: string,
  address: string | undefined,
  warn: (line: string) => void,
): BuiltSite {
  const read = (path: string) => readFileSync(join(folder, path));
  const dataset = 'data/visits.json';
  const parsed = parseCatalog(JSON.parse(read(dataset).toString('utf8')));
  if (!parsed.ok)
    throw new Error(`${folder}/${dataset} is no dataset: ${parsed.faults[0]?.message}`);
  return {
    folder,
    catalog: parsed.catalog,
    dataset,
    colours: existsSync(join(folder, COLOURS)) ? read(COLOURS).toString('utf8') : undefined,
    index: read('index.html').toString('utf8'),
    // Written by Vite in the same build.
    manifest: JSON.parse(read('.vite/manifest.json').toString('utf8')) as BuiltSite['manifest'],
    read,
    list: () => filesBelow(folder),
    address: siteAddress(address),
    cache: {
      ...{
        cards: cacheIn(join(CACHE, 'cards')),
        scripts: cacheIn(join(CACHE, 'scripts'), SCRIPTS),
      },
      sources: once(sourcesKey),
    },
    warn,
  };
}

/** What is found out when it is first asked for. */
function once<T>(find: () => T): () => T {
  let found: { readonly it: T } | undefined;
  return () => {
    found ??= { it: find() };
    return found.it;
  };
}

/** The address with its closing slash. Throws a `CommandError` when the text is not a web address. */
export function siteAddress(text: string | undefined): string | undefined {
  if (text === undefined || text === '') return undefined;
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) {
    throw new CommandError(
      `DATELINE_SITE is "${text}"; it must be the address of the site, such as https://example.org/visits/`,
    );
  }
  return new URL(text).href.replace(/\/?$/, '/');
}
