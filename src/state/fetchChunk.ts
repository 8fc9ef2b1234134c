/** A chunk of texts from the site, put into a catalogue. */
import type { Catalog } from '../domain/catalog.ts';
import { fillChunk, readChunk, textsPath } from '../domain/chunks/reader.ts';
import { unpackedText } from '../domain/packed/openPacked.ts';
import { fetchFile } from '../files/siteFiles.ts';
import { DatasetError, notUnpacked } from './dataset.ts';

/** Bytes of a chunk, at most: 500 times as many as most have, as there may be a visit with very many documents. */
const MOST_BYTES = 32e6;

type From = {
  /** Absolute address of the site. */
  readonly base: string;
  /** Looks whether the site has changed since; the page begins anew with another version of it. Resolves in any case. */
  readonly restart: () => Promise<void>;
};

/** Fetches, checks and fills in a chunk. Throws a `DatasetError` for every way in which it can be wrong. */
export async function fetchChunk(
  catalog: Catalog,
  chunk: number,
  { base, restart }: From,
  signal: AbortSignal,
): Promise<void> {
  const address = new URL(textsPath(chunk), base).href;
  const response = await fetchFile(address, { signal }).catch(() => undefined);
  signal.throwIfAborted();
  if (!response) throw new DatasetError('unreachable', address);
  // Another version of the site may have fewer chunks.
  if (response.status === 404) await restart();
  if (!response.ok) throw new DatasetError('missing', address);
  const text = await unpackedText(response, MOST_BYTES).catch((error: unknown) => {
    signal.throwIfAborted();
    throw notUnpacked(error, address);
  });
  signal.throwIfAborted();
  const read = readChunk(catalog, chunk, text);
  if (!('problem' in read)) return fillChunk(catalog, read);
  if (read.problem !== 'changed') throw new DatasetError(read.problem, address, read.faults);
  await restart();
  throw new DatasetError('invalid', address, read.faults);
}
