/** From an address to the catalogue: fetch, parse, link. Whole, or an error that names the faults. */
import { queryOptions } from '@tanstack/react-query';
import type { Catalog } from '../domain/catalog.ts';
import { DATASET_FORMAT } from '../domain/dataset.ts';
import type { DatasetFault } from '../domain/faults.ts';
import { isOfNewerFormat } from '../domain/format.ts';
import { parseCatalog } from '../domain/parse.ts';
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

/** The query for a dataset's catalogue. It does not change while a page is open. */
export function catalogQuery(address: string) {
  return queryOptions({
    queryKey: ['catalog', address],
    queryFn: ({ signal }) => loadCatalog(address, signal),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    retry: false,
    // What has failed before the app was there is said, and asked for again by the reader.
    retryOnMount: false,
    refetchOnWindowFocus: false,
    structuralSharing: false,
  });
}

/** Throws a `DatasetError` for every way in which a dataset can be wrong. */
async function loadCatalog(address: string, signal?: AbortSignal): Promise<Catalog> {
  const response = await fetchFile(address, signal ? { signal } : {}).catch(() => undefined);
  if (!response) throw new DatasetError('unreachable', address);
  if (!response.ok) throw new DatasetError('missing', address);
  const text = await response.text().catch(() => undefined);
  if (text === undefined) throw new DatasetError('unreachable', address);
  return catalogFromText(text, address);
}

/** Parses the text of a dataset. Throws a `DatasetError` with the faults in the order of the file. */
function catalogFromText(text: string, address: string): Catalog {
  const json = readJson(text, address);
  if (isOfNewerFormat(json, DATASET_FORMAT)) throw new DatasetError('newer', address);
  const parsed = parseCatalog(json);
  if (!parsed.ok) throw new DatasetError('invalid', address, parsed.faults);
  return parsed.catalog;
}

function readJson(text: string, address: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    throw new DatasetError('malformed', address, [{ path: '', message }]);
  }
}
