/**
 * The search index of a dossier whose texts come in chunks: the words of all stops, sorted and cut into files, of
 * which a query needs few. `docs/formats.md` describes them.
 */
import * as v from 'valibot';
import { decodeRows } from './rowCode.ts';

/** No other version is read: site and index are published together. */
export const SEARCH_FORMAT = 'dateline-search-1';
/** Before a beginning of words that has rows of its own. */
export const BEGINNING = '*';
/** Between the rows of one kind of text and those of the next. */
export const BETWEEN_FIELDS = '|';

const text = v.string();
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const MANIFEST = v.pipe(
  v.object({
    format: v.literal(SEARCH_FORMAT),
    version: text,
    /** How many stops there are. */
    stops: count,
    /** Of texts and documents, besides those of the page: readers write dates in them. */
    languages: v.array(v.pipe(text, v.regex(/^[a-z]{2,8}$/i))),
    /** Of each person, the words of all names and spellings, folded. */
    people: v.array(text),
    /** The first key of each shard. */
    shards: v.array(text),
    /** Beginnings of words that have rows of their own. */
    beginnings: v.array(text),
    /** The words with which phrases begin, so that none is looked for in vain. */
    phrases: v.array(text),
  }),
  v.check(({ shards }) => shards.every((key, i) => i === 0 || (shards[i - 1] ?? '') < key)),
);

/** What says which shards a query needs. */
export type SearchManifest = v.InferOutput<typeof MANIFEST>;

const SHARD = v.object({
  format: v.literal(SEARCH_FORMAT),
  version: text,
  shard: count,
  /** By key, the rows of stops for each kind of text (`FIELDS`), as `rowCode.ts` writes them. */
  rows: v.record(text, text),
});

export type SearchShard = v.InferOutput<typeof SHARD>;

/** Of a file that is not what it should be. */
class SearchIndexError extends Error {}

/** The manifest of the index of a dossier. Throws a `SearchIndexError` where `input` is none, or of another version. */
export function readManifest(
  input: unknown,
  of: { version: string; stops: number },
): SearchManifest {
  const { success, output } = v.safeParse(MANIFEST, input);
  if (!success) throw new SearchIndexError('This is no manifest of a search index');
  if (output.version !== of.version || output.stops !== of.stops)
    throw new SearchIndexError('The search index is of another version of the dossier');
  return output;
}

/** A shard. Throws a `SearchIndexError` where `input` is not the one that is wanted, or has rows that are not there. */
export function readShard(
  input: unknown,
  { version, stops }: SearchManifest,
  number: number,
): SearchShard {
  const { success, output } = v.safeParse(SHARD, input);
  if (!success || output.shard !== number || !areRows(output, stops))
    throw new SearchIndexError(`This is not shard ${number} of a search index`);
  if (output.version !== version)
    throw new SearchIndexError('The search index is of another version of the dossier');
  return output;
}

function areRows({ rows }: SearchShard, stops: number): boolean {
  const fields = Object.values(rows).flatMap((each) => each.split(BETWEEN_FIELDS));
  try {
    for (const field of fields) decodeRows(field, stops, () => {});
    return true;
  } catch {
    return false;
  }
}
