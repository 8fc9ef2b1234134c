/**
 * The dataset as a site has it. Of a large dossier it is compressed: whoever takes it along opens it with any tool,
 * and no page reads it unless the index is missing.
 */
import { Gzip } from 'fflate';
import { joined } from './bytes.ts';
import type { Page } from './content.ts';
import { hasIndex } from './firstFile.ts';
import { type BuiltSite, DATASET, largeFileOf } from './site.ts';

/** Bytes that are compressed at once. */
const PART = 4e6;

/** Where the dataset lies, below the site's base. */
export function datasetPath(site: Pick<BuiltSite, 'catalog' | 'largeAbove'>): string {
  return hasIndex(site) ? `${DATASET}.gz` : DATASET;
}

/** The compressed dataset of a large dossier; of others there is none. */
export function* packedDataset(site: BuiltSite): Generator<Page> {
  if (!hasIndex(site)) return;
  const parts: Uint8Array[] = [];
  const gzip = new Gzip({ level: 6, mtime: 0 }, (part) => parts.push(part));
  const { size, read } = largeFileOf(site, site.dataset);
  for (let at = 0; at < size; at += PART) gzip.push(read(at, PART), at + PART >= size);
  yield [datasetPath(site), joined(parts)];
}
