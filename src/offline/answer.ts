/** What the service worker does about a request, as a pure function of its facts. */

/** Paths are below the site's base, without query and fragment; the first page's is empty. */
export type Asked = {
  readonly method: string;
  /** A page is to be opened, not a part of one. */
  readonly isNavigation: boolean;
  /** Undefined outside of the site. */
  readonly path: string | undefined;
  /** Of the page that asks, where it is known and of the site. */
  readonly asker: string | undefined;
};

/**
 * `kept`: a file of this version. `used`: one that is kept once it has been asked for, with this
 * version; `seen`: one that is kept with the list that names it. `older`: perhaps one of a version that
 * was. Absent: not ours to answer.
 */
export type Answer =
  | { readonly kind: 'kept'; readonly path: string }
  | { readonly kind: 'used' }
  | { readonly kind: 'older' }
  | { readonly kind: 'seen'; readonly list: string }
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'missing' }
  | undefined;

/** What others frame is always as the network has it, and so are the pages that show it framed. */
const EMBEDS = /^(embed|hosts)\//;
/** Their names change with their content: what has such a name is the same for ever. */
const NAMED_BY_CONTENT = /^assets\//;

/**
 * Too much to be fetched before it is looked at: the cells of the fine world, and the texts of a large dossier, what
 * finds words in them, and its citations. Each with its list, which is kept like any other file, and changes whenever one of
 * them does.
 */
const SEEN = [
  { parts: /^basemap\/atlas\//, list: 'basemap/atlas/index.json' },
  { parts: /^data\/(texts|search|citations)\//, list: 'data/index.bin' },
] as const;
export const LISTS: readonly string[] = SEEN.map(({ list }) => list);

/**
 * `kept` holds the paths of all files that everyone keeps, `used` of those that are kept once they
 * have been asked for; a page has the path of its folder.
 */
export function answerTo(
  { method, isNavigation, path, asker }: Asked,
  kept: ReadonlySet<string>,
  used: ReadonlySet<string>,
): Answer {
  if (method !== 'GET' || path === undefined || EMBEDS.test(path)) return undefined;
  if (!isNavigation && asker !== undefined && EMBEDS.test(asker)) return undefined;
  const own = path.replace(/(^|\/)index\.html$/, '$1');
  if (kept.has(own)) return { kind: 'kept', path: own };
  if (used.has(path)) return { kind: 'used' };
  if (NAMED_BY_CONTENT.test(path)) return { kind: 'older' };
  const seen = SEEN.find(({ parts }) => parts.test(path));
  if (seen) return { kind: 'seen', list: seen.list };
  if (!isNavigation) return undefined;
  return kept.has(`${own}/`) ? { kind: 'folder', path: `${own}/` } : { kind: 'missing' };
}

/** The path of an address below a base, which ends with a slash; undefined where it is elsewhere. */
export function pathBelow(base: string, address: string): string | undefined {
  const [bare = ''] = address.split(/[?#]/);
  return bare.startsWith(base) ? bare.slice(base.length) : undefined;
}
