/**
 * What a page begins with: `data/first.json`, or of a large dossier its binary index `data/index.bin`, beside
 * which the texts lie in chunks.
 */
import { chunksOf } from '../../src/domain/chunks/chunksOf.ts';
import { textsPath } from '../../src/domain/chunks/format.ts';
import { firstOf } from '../../src/domain/first.ts';
import { packOf } from '../../src/domain/packed/pack.ts';
import { bytesOf } from './bytes.ts';
import type { Page } from './content.ts';
import { gzipped } from './gzipped.ts';
import { type BuiltSite, datasetIn } from './site.ts';

/** A dossier of more stops has an index in place of a first file. */
const LARGE_ABOVE = 2000;

/** Below the site's base; `src/ui/shell/App.tsx` asks for them there. */
const FIRST_FILE = 'data/first.json';
const INDEX_FILE = 'data/index.bin';

type Sized = Pick<BuiltSite, 'catalog' | 'largeAbove'>;

/** Whether all pages of a site begin with an index, rather than the first page with a first file. */
export function hasIndex({ catalog, largeAbove = LARGE_ABOVE }: Sized): boolean {
  return catalog.stops.length > largeAbove;
}

/** The file that a page begins with, where it does not need the whole dataset. */
export function firstFileOf(site: Sized): string {
  return hasIndex(site) ? INDEX_FILE : FIRST_FILE;
}

/** The files, from the site's dataset, which has been checked. */
export function* firstFile(site: BuiltSite): Generator<Page> {
  const dataset = datasetIn(site);
  if (!hasIndex(site)) {
    yield [FIRST_FILE, JSON.stringify(firstOf(dataset))];
    return;
  }
  const firstVisits: number[] = [];
  for (const { firstVisit, texts } of chunksOf(dataset)) {
    firstVisits.push(firstVisit);
    yield [textsPath(texts.chunk), gzipped(bytesOf(JSON.stringify(texts)))];
  }
  const index = packOf(dataset, Uint32Array.from(firstVisits));
  yield [INDEX_FILE, gzipped(index)];
}
