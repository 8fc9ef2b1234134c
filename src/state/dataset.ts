/** From an address to the catalogue: fetch, parse, link. Whole, or an error that names the faults. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Catalog } from '../domain/catalog.ts';
import type { DatasetFault } from '../domain/faults.ts';
import { catalogOfFirst } from '../domain/first.ts';
import { inSlices } from '../domain/longWork.ts';
import { fetchFile } from '../files/siteFiles.ts';

/**
 * `unreachable`: no answer. `missing`: an answer that is an error. `malformed`: not JSON, as when cut
 * off. `newer`: of a format that a later version of the page reads.
 */
export type DatasetProblem = 'unreachable' | 'missing' | 'malformed' | 'newer' | 'invalid';

export class DatasetError extends Error {
  readonly problem: DatasetProblem;
  readonly faults: readonly DatasetFault[];
  readonly address: string;

  constructor(problem: DatasetProblem, address: string, faults: readonly DatasetFault[] = []) {
    super(`${problem}: ${address}`);
    this.name = 'DatasetError';
    this.problem = problem;
    this.address = address;
    this.faults = faults;
  }
}

/** What checks datasets, with the schema of all of them, comes beside the first of them. */
const loadReader = () => import('../domain/readDataset.ts');

/** What reads the files of a large dossier, which are compressed. */
export const loadPacked = () => import('../domain/packed/openPacked.ts');

/** Bytes of a compressed dataset, at most: no browser makes a text of more. */
const MOST_BYTES = 500e6;

/** What is wrong with a file that was not read as text, as a `DatasetError`. */
export function notUnpacked(error: unknown, address: string): DatasetError {
  if (!(error instanceof Error && 'kind' in error)) return new DatasetError('unreachable', address);
  // An `UnpackFault`: what reads compressed files comes only with them.
  const problem = error.kind === 'damaged' ? 'malformed' : 'invalid';
  return new DatasetError(problem, address, [{ path: '', message: error.message }]);
}

/** How far the page is with its dataset: nothing of both while it is fetched for the first time. */
type Progress = { readonly catalog?: Catalog; readonly error?: Error };

/** The page's dataset. Its catalogue stays the same: texts that come later are put into it. */
export type DatasetStore = StoreApi<Progress> & {
  /** Fetches it, once more after an error. Resolves in any case. */
  readonly load: () => Promise<void>;
  /**
   * Fetches the texts that the first file has left out, or another catalogue where the site has changed since.
   * Rejects with a `DatasetError`.
   */
  readonly complete: () => Promise<void>;
  /**
   * Looks whether the site has another version by now, and begins anew with it if so. Resolves in any case; without
   * another version, what there is stays.
   */
  readonly renew: () => Promise<void>;
};

/** What is enough of a dataset to begin with: a first file (`domain/first.ts`), or an index (`domain/packed/`). */
export type FirstFile = { readonly address: string; readonly isPacked: boolean };

/**
 * `first` is what there is to begin with, where the dataset is not needed at once. Beside an index the dataset is
 * compressed.
 */
export function createDataset(address: string, first?: FirstFile): DatasetStore {
  const store = createStore<Progress>(() => ({}));
  const read = () => loadCatalog(address, first?.isPacked ?? false);
  const begin = async (): Promise<Progress> => {
    const begun = first === undefined ? undefined : await loadFirst(first);
    return begun ? { catalog: begun } : attempt(read);
  };
  const load = async () => {
    store.setState({}, true);
    store.setState(await begin(), true);
  };
  const complete = async () => {
    const [whole, { fillTexts }] = await Promise.all([read(), loadReader()]);
    const { catalog } = store.getState();
    store.setState({ catalog: catalog && fillTexts(catalog, whole) ? catalog : whole }, true);
  };
  const renew = async () => {
    const { catalog } = await begin();
    // A site that lacks a file of its own version lacks it again: the page would begin anew for ever.
    if (!catalog || catalog.version === store.getState().catalog?.version) return;
    store.setState({ catalog }, true);
  };
  return { ...store, load, complete, renew };
}

function attempt(read: () => Promise<Catalog>): Promise<Progress> {
  return read().then(
    (catalog) => ({ catalog }),
    (error: Error) => ({ error }),
  );
}

/** The catalogue of a first file; undefined for every way in which there is none, as the whole dataset will do. */
async function loadFirst({ address, isPacked }: FirstFile): Promise<Catalog | undefined> {
  const code = isPacked ? loadPacked() : undefined;
  // It is waited for below.
  code?.catch(() => {});
  const response = await fetchFile(address).catch(() => undefined);
  if (!response?.ok) return undefined;
  if (!code) return catalogOfFirst(await response.json().catch(() => undefined));
  try {
    const { openPacked } = await code;
    return await openPacked(await response.blob());
  } catch (error) {
    // Whoever keeps the site should know why every page of it takes so long.
    console.warn(`${address}:`, error);
    return undefined;
  }
}

/** Throws a `DatasetError` for every way in which a dataset can be wrong. */
async function loadCatalog(address: string, isPacked: boolean): Promise<Catalog> {
  const [response, reader, packed] = await Promise.all([
    fetchFile(address).catch(() => undefined),
    loadReader().catch(() => undefined),
    isPacked ? loadPacked().catch(() => undefined) : undefined,
  ]);
  if (!response) throw new DatasetError('unreachable', address);
  if (!response.ok) throw new DatasetError('missing', address);
  if (!reader || (isPacked && !packed)) throw new DatasetError('unreachable', address);
  const arrived = packed ? packed.unpackedText(response, MOST_BYTES) : response.text();
  const text = await arrived.catch((error: unknown) => {
    throw notUnpacked(error, address);
  });
  const read = await inSlices(reader.readDataset(text));
  if ('problem' in read) throw new DatasetError(read.problem, address, read.faults);
  return read.catalog;
}
