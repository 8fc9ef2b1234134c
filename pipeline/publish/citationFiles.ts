/** The citations of a large dossier as its site has them: in parts, and all in one file, compressed. */
import {
  CITATIONS,
  citationPartOf,
  citationPartPath,
  citationParts,
} from '../../src/domain/citationParts.ts';
import type { Citation, CitationsFile } from '../../src/domain/citations.ts';
import { bytesOf } from './bytes.ts';
import type { Page } from './content.ts';
import { hasIndex } from './firstFile.ts';
import { gzipped } from './gzipped.ts';
import type { BuiltSite } from './site.ts';

/** The files; none of a dossier whose citations are published as the pipeline wrote them. */
export function* citationFiles(site: BuiltSite): Generator<Page> {
  if (!hasIndex(site)) return;
  const text = site.text(CITATIONS);
  yield [`${CITATIONS}.gz`, packed(text)];
  // The pipeline has written and checked it.
  const { sources, visits, ...rest }: CitationsFile = JSON.parse(text);
  const parts = citationParts(site.catalog);
  const [ofSources, ofVisits] = [sources, visits].map((all) => inParts(all, parts));
  for (let part = 0; part < parts; part += 1) {
    const own = { ...rest, sources: ofSources?.[part] ?? {}, visits: ofVisits?.[part] ?? {} };
    yield [citationPartPath(part), packed(JSON.stringify(own))];
  }
}

type ById = Readonly<Record<string, Citation>>;

function inParts(all: ById, parts: number): ById[] {
  const entries = Array.from({ length: parts }, (): [string, Citation][] => []);
  for (const entry of Object.entries(all)) entries[citationPartOf(entry[0], parts)]?.push(entry);
  return entries.map((own) => Object.fromEntries(own));
}

const packed = (text: string): Uint8Array => gzipped(bytesOf(text));
