/** A site as its files are made: a shell, and the dossier that is put into it. */
import { partsOf as readInParts } from '../../src/compile/files.ts';
import type { Catalog } from '../../src/domain/catalog.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import { parseCatalog } from '../../src/domain/parse.ts';
import { siteAddress } from './address.ts';
import { bytesOf, textOf } from './bytes.ts';
import type { Rasteriser } from './cards/rasteriser.ts';
import { type Content, type LargeFile, wholeBytes, wholeText } from './content.ts';
import { ICON, siteIcon } from './offline/siteIcon.ts';
import {
  isPublished,
  type Manifest,
  manifestOf,
  partsOf,
  type Shell,
  type ShellParts,
} from './shell.ts';
import type { Threads } from './threads.ts';

/** Below the site's base. */
export const COLOURS = 'data/colours.css';
export const DATASET = 'data/visits.json';

/** A dossier as it is published. */
export type Dossier = {
  readonly catalog: Catalog;
  /**
   * Its files by their paths below the site's base: `data/visits.json`, which is what the catalogue was made
   * of, `data/stories.json`, `data/citations.json`, the logo, packs, an archive.
   */
  readonly files: ReadonlyMap<string, Content>;
  /** What the catalogue was made of, as long as it is in memory: of a large dossier it is as much as all the rest. */
  readonly read?: { dataset?: Dataset | undefined } | undefined;
};

/** What was made of the same before. What it gives is trusted. */
type Kept = {
  readonly read: (key: string) => Uint8Array | undefined;
  readonly write: (key: string, content: Uint8Array) => void;
};

/** Keeps nothing. */
const NOTHING_KEPT: Kept = { read: () => undefined, write: () => {} };

/** How a site is published; all of it may be left out. */
export type PublishOptions = {
  /**
   * Absolute address at which the site will be. Without one it has no link pictures in its heads, no oEmbed
   * files and no sitemap.
   */
  readonly address?: string | undefined;
  /** Is told in one line what is not as it should be. */
  readonly warn?: ((line: string) => void) | undefined;
  /** Is told after each file how far it is. */
  readonly tell?: ((text: string) => void) | undefined;
  /**
   * Stops the publisher between two files, which then rejects with the signal's reason. With one, messages and
   * timers are heard while it works; without one, a worker hears nothing before the end.
   */
  readonly signal?: AbortSignal | undefined;
  /** From how many stops on a dossier is large (`firstFile.ts`), where that is not as usual. */
  readonly largeAbove?: number | undefined;
  /** Makes pictures of drawings; by default resvg as WebAssembly, which the shell has. */
  readonly raster?: ((shell: Shell) => Promise<Rasteriser>) | undefined;
  /** Without threads all is made where `publish` is called. */
  readonly threads?: Threads | undefined;
  /** Preview pictures of earlier times, by what they are made of. */
  readonly cache?: Kept | undefined;
};

export type BuiltSite = Omit<Dossier, 'read'> & {
  readonly known?: Dossier['read'];
  readonly shell: Shell;
  readonly parts: ShellParts;
  /** The dataset's weight decides nothing, but pages preload it by its name below the base. */
  readonly dataset: string;
  readonly largeAbove?: number | undefined;
  /** The dossier's own colours, as a style sheet, where it has any: `data/colours.css`. */
  readonly colours: string | undefined;
  /** `index.html` as Vite has left it, with its policy, scripts and styles. */
  readonly index: string;
  readonly manifest: Manifest;
  /** Bytes of a file below the site's base, of the shell or of the dossier. Throws where there is none. */
  readonly read: (path: string) => Uint8Array;
  /** The same as text. */
  readonly text: (path: string) => string;
  /** Absolute address of the site with its closing slash, where one was given. */
  readonly address: string | undefined;
  readonly raster: () => Promise<Rasteriser>;
  readonly threads: Threads | undefined;
  readonly cache: Kept;
  /** Tells whoever builds what is not as it should be, in one line. */
  readonly warn: (line: string) => void;
};

/**
 * Puts a dossier into a shell. Throws where the shell is not whole or of another version, and a `CommandError`
 * where the address is none.
 */
export function siteOf(shell: Shell, dossier: Dossier, options: PublishOptions = {}): BuiltSite {
  const { catalog, files, read: known } = dossier;
  const { address, largeAbove, threads, cache = NOTHING_KEPT, warn = () => {} } = options;
  const at = (path: string): Content => files.get(path) ?? shell.read(path);
  const bytesAt = (path: string) => {
    const content = at(path);
    return typeof content === 'string' ? bytesOf(content) : wholeBytes(content);
  };
  const icon = siteIcon({ catalog, read: bytesAt });
  const text = (path: string) => (path === ICON && icon ? icon : wholeText(at(path)));
  const colours = files.get(COLOURS);
  return {
    ...{ catalog, files, shell, largeAbove, threads, cache, warn },
    ...{ known, dataset: DATASET },
    parts: partsOf(shell),
    colours: colours === undefined ? undefined : wholeText(colours),
    index: textOf(shell.read('index.html')),
    manifest: manifestOf(shell),
    read: (path) => (path === ICON && icon ? bytesOf(icon) : bytesAt(path)),
    text,
    address: siteAddress(address),
    raster: once(() => (options.raster ?? wasmRasteriser)(shell)),
  };
}

async function wasmRasteriser(shell: Shell): Promise<Rasteriser> {
  const { wasmRaster } = await import('./cards/wasmRaster.ts');
  return wasmRaster(shell);
}

/** A file of a site that may be too large to be read whole. Throws where there is none. */
export function largeFileOf(
  { files, read }: Pick<BuiltSite, 'files' | 'read'>,
  path: string,
): LargeFile {
  return readInParts(files.get(path) ?? read(path));
}

/**
 * The dossier that these files are, as the compiler has made them. Throws where its dataset is missing or is
 * none.
 */
export function dossierOf(files: ReadonlyMap<string, Content>): Dossier {
  const dataset = files.get(DATASET);
  if (dataset === undefined) throw new Error(`A dossier has a ${DATASET}; this one has none.`);
  const json = JSON.parse(wholeText(dataset));
  const parsed = parseCatalog(json);
  if (!parsed.ok) throw new Error(`${DATASET} is no dataset: ${parsed.faults[0]?.message}`);
  return { catalog: parsed.catalog, files, read: { dataset: json } };
}

/** The dataset of a site, which has been checked. */
export function datasetIn({
  known,
  text,
  dataset,
}: Pick<BuiltSite, 'known' | 'text' | 'dataset'>): Dataset {
  return known?.dataset ?? JSON.parse(text(dataset));
}

/** Lets go of the dataset; whoever needs it reads it again. */
export function forgetDataset({ known }: Pick<BuiltSite, 'known'>): void {
  if (known) known.dataset = undefined;
}

/** The files of the shell and of the dossier that are a part of the site as they are; `index.html` is not. */
export function* givenFiles(site: BuiltSite): Generator<readonly [path: string, content: Content]> {
  const { shell, files, read } = site;
  for (const path of shell.list()) {
    if (isPublished(path) && path !== 'index.html' && !files.has(path)) yield [path, read(path)];
  }
  yield* files;
}

/** What is found out when it is first asked for. */
function once<T>(find: () => T): () => T {
  let found: { readonly it: T } | undefined;
  return () => {
    found ??= { it: find() };
    return found.it;
  };
}
