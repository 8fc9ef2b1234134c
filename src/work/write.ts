/** Writes a file of a large dossier from the site's own index and texts, so that the page has none of it to do. */
import type { Catalog, Visit } from '../domain/catalog.ts';
import { chunksToCome } from '../domain/chunks/arrived.ts';
import { fillChunk, readChunk, textsPath } from '../domain/chunks/reader.ts';
import { indexOf } from '../domain/index/catalogIndex.ts';
import { rowSet } from '../domain/index/rowSet.ts';
import { inSlices, type Slicing } from '../domain/longWork.ts';
import { openPacked, unpackedText } from '../domain/packed/openPacked.ts';
import { FORMATS, fileName, packed } from '../export/formats.ts';
import { sayDatesIn, wordsSpoken } from '../export/spokenWords.ts';
import { fetchFile } from '../files/siteFiles.ts';
import type { Job } from './job.ts';

/** The share of the work that brings the texts. */
const BRINGING = 0.7;

/** Chunks that are fetched at a time. */
const AT_A_TIME = 4;

/** Bytes of a chunk, unpacked, at most, as where a page reads them. */
const MOST_BYTES = 32e6;

export const write: Job<'write'> = async (input, { signal, tell }) => {
  const { base, version, format, language, home, spoken } = input;
  const catalog = await openPacked(await (await fetched('data/index.bin', base, signal)).blob());
  if (catalog.version !== version) throw new Error('The site has another version of the dossier');
  const { stops, visits } = indexOf(catalog);
  const remaining = { stops: rowSet(stops, input.stops), visits: rowSet(visits, input.visits) };
  await bringTexts(catalog, base, remaining.visits, {
    signal,
    tell: (share) => tell?.(share * BRINGING),
  });
  const { write: writeAll, extension, mediaType } = FORMATS[format];
  sayDatesIn(spoken);
  const taken = { catalog, remaining, language, base: home, words: wordsSpoken(spoken) };
  const parts = await inSlices(packed(writeAll(taken)), {
    signal,
    tell: (share) => tell?.(BRINGING + share * (1 - BRINGING)),
  });
  return {
    name: fileName(catalog.dossier, version, extension),
    file: new Blob([...parts], { type: mediaType }),
  };
};

/** Fills in the texts of some visits, or rejects: whatever of them cannot be had would be missing in the file. */
async function bringTexts(
  catalog: Catalog,
  base: string,
  visits: Iterable<Visit>,
  { signal, tell }: Slicing,
): Promise<void> {
  const chunks = chunksToCome(catalog, visits);
  const coming = chunks.values();
  const failed = new AbortController();
  let done = 0;
  const bringNext = async () => {
    for (const chunk of coming) {
      const response = await fetched(textsPath(chunk), base, signal);
      const read = readChunk(catalog, chunk, await unpackedText(response, MOST_BYTES));
      if ('problem' in read) throw new Error(`${textsPath(chunk)} is ${read.problem}`);
      // Another one could not be had, or nobody wants them any more.
      failed.signal.throwIfAborted();
      signal?.throwIfAborted();
      fillChunk(catalog, read);
      done += 1;
      tell?.(done / chunks.length);
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_A_TIME }, bringNext));
  } catch (error) {
    failed.abort();
    throw error;
  }
}

async function fetched(path: string, base: string, signal?: AbortSignal): Promise<Response> {
  const response = await fetchFile(new URL(path, base), signal ? { signal } : {});
  if (!response.ok) throw new Error(`${path} answers ${response.status}`);
  return response;
}
