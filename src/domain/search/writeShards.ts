/** Writes the search index of a large dossier: see `shards.ts`. */
import type { Catalog } from '../catalog.ts';
import { atOnce } from '../longWork.ts';
import { monthNames } from '../monthNames.ts';
import { type Postings, readPostings } from './postings.ts';
import { encodeRows } from './rowCode.ts';
import {
  BEGINNING,
  BETWEEN_FIELDS,
  SEARCH_FORMAT,
  type SearchManifest,
  type SearchShard,
} from './shards.ts';
import { PHRASE } from './sought.ts';
import { languagesOf, namesOfPeople } from './terms.ts';
import { FIELDS } from './texts.ts';

/** Bytes of UTF-8 after which another shard begins. */
const SHARD_SIZE = 30_000;
/** A beginning of words that are spread over more shards has rows of its own. */
const MOST_SHARDS = 4;

type Options = {
  /** Bytes after which another shard begins. */
  readonly size?: number;
};

type SearchIndex = { readonly manifest: SearchManifest; readonly shards: readonly SearchShard[] };

/** A key with its rows as they are written. */
type Entry = readonly [key: string, rows: string];

/** The search index of a catalogue that has its texts. */
export function searchIndexOf(catalog: Catalog, { size = SHARD_SIZE }: Options = {}): SearchIndex {
  const { version, stops, people } = catalog;
  const languages = languagesOf(catalog);
  const postings = atOnce(readPostings(catalog, monthNames(languages)));
  const keys = [...postings.keys()].sort();
  const words = keys.filter((key) => !key.startsWith(PHRASE));
  const entryOf = (key: string): Entry => [key, encoded(postings.get(key) ?? [])];
  const ofWords = cut(words.map(entryOf), size);
  const spread = spreadBeginnings(words, ofWords);
  const phrases = keys.filter((key) => key.startsWith(PHRASE));
  const begun = spread.map((beginning): Entry => {
    const all = words.filter((word) => word.startsWith(beginning));
    return [BEGINNING + beginning, encoded(united(all.map((key) => postings.get(key))))];
  });
  // Sorted as a whole: a space comes before an asterisk, and both before digits and letters.
  const parts = [...cut([...phrases.map(entryOf), ...begun], size), ...ofWords];
  return {
    manifest: {
      format: SEARCH_FORMAT,
      version,
      stops: stops.length,
      languages,
      people: namesOfPeople(people).map((names) => names.join(' ')),
      shards: parts.map(([first]) => first?.[0] ?? ''),
      beginnings: spread,
      phrases: [...new Set(phrases.map((key) => key.split(' ')[1] ?? ''))],
    },
    shards: parts.map((entries, shard) => ({
      ...{ format: SEARCH_FORMAT, version, shard },
      rows: Object.fromEntries(entries),
    })),
  };
}

function encoded(postings: Postings): string {
  return postings.map(encodeRows).join(BETWEEN_FIELDS).replace(/\|+$/, '');
}

/** Entries in files of about so many bytes; an entry that is larger has one of its own. */
function cut(entries: readonly Entry[], size: number): Entry[][] {
  const utf8 = new TextEncoder();
  const parts: Entry[][] = [];
  let room = 0;
  for (const entry of entries) {
    // With quotation marks, colon and comma.
    const bytes = utf8.encode(entry[0]).length + entry[1].length + 6;
    if (bytes > room) {
      parts.push([]);
      room = size;
    }
    parts.at(-1)?.push(entry);
    room -= bytes;
  }
  return parts;
}

/** Beginnings of words that are in more shards than a query should fetch for a word. */
function spreadBeginnings(words: readonly string[], shards: readonly Entry[][]): string[] {
  const shardOf = new Map(shards.flatMap((part, i) => part.map(([key]) => [key, i] as const)));
  const spread: string[] = [];
  for (let length = 1; ; length += 1) {
    const ends = new Map<string, { readonly first: number; last: number }>();
    for (const word of words) {
      const beginning = word.slice(0, length);
      if (beginning.length < length || /[\ud800-\udbff]$/.test(beginning)) continue;
      const at = shardOf.get(word) ?? 0;
      const known = ends.get(beginning);
      if (known) known.last = at;
      else ends.set(beginning, { first: at, last: at });
    }
    const found = [...ends].filter(([, { first, last }]) => last - first >= MOST_SHARDS);
    if (found.length === 0) return spread.sort();
    spread.push(...found.map(([beginning]) => beginning));
  }
}

function united(all: readonly (Postings | undefined)[]): Postings {
  return FIELDS.map((_, field) => {
    const rows = new Set<number>();
    for (const postings of all) for (const row of postings?.[field] ?? []) rows.add(row);
    return [...rows].sort((a, b) => a - b);
  });
}
