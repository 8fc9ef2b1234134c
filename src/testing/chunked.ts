/** Catalogues without texts, and the files that their texts come in. */
import type { Catalog } from '../domain/catalog.ts';
import { chunksOf } from '../domain/chunks/chunksOf.ts';
import { type Texts, textsPath } from '../domain/chunks/format.ts';
import type { Dataset } from '../domain/dataset.ts';
import { catalogOfFirst, firstOf } from '../domain/first.ts';
import { sure } from './catalog.ts';

type Chunked = {
  readonly catalog: Catalog;
  readonly texts: readonly Texts[];
  /** By their paths below the site's base. */
  readonly files: ReadonlyMap<string, string>;
};

/** What a page has of a dataset that is published in chunks of about so many bytes. */
export function chunked(data: Dataset, bytes: number): Chunked {
  const chunks = [...chunksOf(data, { bytes })];
  const first = sure(catalogOfFirst(JSON.parse(JSON.stringify(firstOf(data)))));
  const firstVisits = Uint32Array.from(chunks, ({ firstVisit }) => firstVisit);
  const texts: Texts[] = JSON.parse(JSON.stringify(chunks.map((chunk) => chunk.texts)));
  return {
    catalog: { ...first, chunks: { firstVisits } },
    texts,
    files: new Map(texts.map((each, i) => [textsPath(i), JSON.stringify(each)])),
  };
}
