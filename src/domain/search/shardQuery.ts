/** Looks for the terms of a query in those shards of the search index that they need. */
import { addBit, noBits } from '../index/bits.ts';
import type { LongWork } from '../longWork.ts';
import type { Term } from '../query.ts';
import { decodeRows } from './rowCode.ts';
import { BEGINNING, BETWEEN_FIELDS, type SearchManifest } from './shards.ts';
import { type Sought, soughtBy } from './sought.ts';
import type { Standing } from './standing.ts';

/** Of the shards that have come, the rows of each key. */
export type ArrivedShards = ReadonlyMap<number, ReadonlyMap<string, string>>;

/** The shards that some terms need, in order. */
export function shardsFor(terms: readonly Term[], manifest: SearchManifest): number[] {
  const sought = terms.flatMap(({ phrases }) => phrases.map((each) => soughtOf(each, manifest)));
  const needed = sought.flatMap((each) => (each ? shardsOf(each, manifest) : []));
  return [...new Set(needed)].sort((a, b) => a - b);
}

/**
 * Where each of some terms stands. All shards that they need must have come (`shardsFor`); what others have is not
 * found. Throws where a shard is spoiled.
 */
export function* standingsIn(
  terms: readonly Term[],
  { manifest, arrived }: { readonly manifest: SearchManifest; readonly arrived: ArrivedShards },
): LongWork<readonly Standing[]> {
  const { stops } = manifest;
  const standings: Standing[] = [];
  for (const { phrases } of terms) {
    const [quoted, named, around] = [noBits(stops), noBits(stops), noBits(stops)];
    const fields = [quoted, named, around];
    for (const phrase of phrases) {
      for (const rows of rowsOf(phrase, manifest, arrived)) {
        for (const [i, text] of rows.split(BETWEEN_FIELDS).entries()) {
          const bits = fields[i];
          if (bits) decodeRows(text, stops, (row) => addBit(bits, row));
        }
        yield standings.length / terms.length;
      }
    }
    standings.push({ quoted, named, around });
  }
  return standings;
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
