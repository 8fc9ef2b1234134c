/** Answers a query from those shards of the search index that it needs. */
import type { Catalog } from '../catalog.ts';
import { addBit, noBits } from '../index/bits.ts';
import type { Query, Term } from '../query.ts';
import { decodeRows } from './rowCode.ts';
import { BEGINNING, BETWEEN_FIELDS, type SearchManifest } from './shards.ts';
import { type Sought, soughtBy } from './sought.ts';
import { queryOfTerms, type Standing } from './standing.ts';

/** Of the shards that have come, the rows of each key. */
export type ArrivedShards = ReadonlyMap<number, ReadonlyMap<string, string>>;

/** The shards that some terms need, in order. */
export function shardsFor(terms: readonly Term[], manifest: SearchManifest): number[] {
  const sought = terms.flatMap(({ phrases }) => phrases.map((each) => soughtOf(each, manifest)));
  const needed = sought.flatMap((each) => (each ? shardsOf(each, manifest) : []));
  return [...new Set(needed)].sort((a, b) => a - b);
}

/** The query of some terms; undefined as long as a shard that they need has not come. Throws where a shard is spoiled. */
export function queryOfShards(
  catalog: Catalog,
  terms: readonly Term[],
  { manifest, arrived }: { readonly manifest: SearchManifest; readonly arrived: ArrivedShards },
): Query | undefined {
  if (!shardsFor(terms, manifest).every((shard) => arrived.has(shard))) return undefined;
  return queryOfTerms(catalog, terms, ({ phrases }): Standing => {
    const { stops } = manifest;
    const [quoted, named, around] = [noBits(stops), noBits(stops), noBits(stops)];
    const fields = [quoted, named, around];
    for (const phrase of phrases) {
      for (const rows of rowsOf(phrase, manifest, arrived)) {
        for (const [i, text] of rows.split(BETWEEN_FIELDS).entries()) {
          const bits = fields[i];
          if (bits) decodeRows(text, stops, (row) => addBit(bits, row));
        }
      }
    }
    return { quoted, named, around };
  });
}

function rowsOf(phrase: string, manifest: SearchManifest, arrived: ArrivedShards): string[] {
  const sought = soughtOf(phrase, manifest);
  if (!sought) return [];
  return shardsOf(sought, manifest).flatMap((shard) =>
    [...(arrived.get(shard) ?? [])].flatMap(([key, rows]) => (sought.isOne(key) ? rows : [])),
  );
}

/** Undefined where no text has such a phrase. */
function soughtOf(phrase: string, { beginnings, phrases }: SearchManifest): Sought | undefined {
  if (beginnings.includes(phrase)) {
    const only = BEGINNING + phrase;
    return { from: only, to: only, isOne: (key) => key === only };
  }
  const [first = '', ...others] = phrase.trimEnd().split(' ');
  return others.length > 0 && !phrases.includes(first) ? undefined : soughtBy(phrase);
}

/** The shards with the keys from one to another. */
function shardsOf({ from, to }: Sought, { shards }: SearchManifest): number[] {
  const found: number[] = [];
  for (const [shard, first] of shards.entries()) {
    const next = shards[shard + 1];
    if (first <= to && (next === undefined || next > from)) found.push(shard);
  }
  return found;
}
