/**
 * Files of the site: from where it is served, or from the page itself where that has brought them
 * along, as one does that is opened from a disk, from which no page may fetch.
 */

/** What a page has brought along. */
export type Brought = {
  /** Texts by their paths below the site's base. */
  readonly texts: ReadonlyMap<string, string>;
  /** What unpacks those that are compressed, by the same paths. */
  readonly packed?: ReadonlyMap<string, () => Response> | undefined;
  /** Where the site is on the web, with its closing slash, if that is known. */
  readonly home: string | undefined;
  /** How many stops the dossier has, where the page has brought only some along. */
  readonly allStops?: number | undefined;
};

let brought: (Brought & { readonly base: string }) | undefined;

/** Whose the map data are, and on which terms; path below the site's base. */
export const LICENCES = 'basemap/LICENCES.md';

/**
 * From now on these are the site's files. `base` is the absolute address that the page takes for the site's.
 * Returns what takes them away again.
 */
export function bring(files: Brought, base: string): () => void {
  brought = { ...files, base };
  return () => {
    brought = undefined;
  };
}

/** Whether the page has brought the site's files along, and stands alone. */
export function isWhole(): boolean {
  return brought !== undefined;
}

/** What a page that has not brought all of the dossier along knows of the rest. */
export function leftOut(): Pick<Brought, 'home' | 'allStops'> | undefined {
  return brought?.allStops ? brought : undefined;
}

/** As `fetch` does, where the page has not the file itself. Other addresses are fetched in any case. */
export async function fetchFile(address: string | URL, init?: RequestInit): Promise<Response> {
  const text = fileAt(address, brought?.texts);
  if (text !== undefined) return new Response(text);
  return fileAt(address, brought?.packed)?.() ?? fetch(address, init);
}

function fileAt<T>(
  address: string | URL,
  files: ReadonlyMap<string, T> | undefined,
): T | undefined {
  if (!brought || !files) return undefined;
  const { href } = new URL(address);
  for (const [path, file] of files) {
    if (new URL(path, brought.base).href === href) return file;
  }
  return undefined;
}

/** A file that the page has brought along, by its path. */
export function broughtText(path: string): string | undefined {
  return brought?.texts.get(path);
}

/** Where a link to a file of text leads, by the file's path below the site's base. */
export function linkTo(path: string): string {
  const text = broughtText(path);
  return text === undefined ? path : blobOf(path, text);
}

const blobs = new Map<string, string>();

function blobOf(path: string, text: string): string {
  const known =
    blobs.get(path) ?? URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  blobs.set(path, known);
  return known;
}

/**
 * The address that others can open, of a page that is at `address` here: its own, but for a page
 * that has left its site and knows where that is on the web.
 */
export function publicAddress(address: string): string {
  const home = brought?.home;
  return home === undefined ? address : new URL(new URL(address).search, home).href;
}
