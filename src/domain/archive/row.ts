/**
 * A row of an archive: what one source says of one stop, word for word. A stop with several excerpts has as
 * many rows. The columns of the Parquet files have these names; `docs/formats.md` describes them.
 */
import * as v from 'valibot';
import { NO_CREDENTIALS } from '../address.ts';
import { id } from '../dataset/values.ts';
import type { Day } from '../date.ts';

/** In UTF-16 code units; longer ones are mistakes, and would make pages of a file too large. */
const LONGEST = 20_000;

const text = v.pipe(
  v.string(),
  v.minLength(1, 'Expected a text that is not empty'),
  v.check(({ length }) => length <= LONGEST, `Expected at most ${LONGEST} characters`),
);

/** What a row says, in the order of the columns. */
export const ToldSchema = v.object({
  /** The date in EDTF level 1. */
  date: text,
  /** Of the manifest. Its letters are those of ASCII, so that all programs order them alike. */
  place: id,
  /** Id of the stop. */
  stop: text,
  title: text,
  /** The source's own words, verbatim. */
  words: text,
  /** BCP 47 tag of the words. */
  language: v.pipe(
    text,
    v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'Expected a BCP 47 language tag such as "en"'),
  ),
  /** Title of the source. */
  source: text,
  publisher: text,
  /** Address of the source. */
  url: v.pipe(
    text,
    v.regex(/^https?:\/\/[^\s<>"]+$/, 'Expected an address that starts with http:// or https://'),
    v.regex(NO_CREDENTIALS, 'Expected an address without a name and a password'),
  ),
});
export type Told = v.InferOutput<typeof ToldSchema>;

/** A row with the first and the last day that its date may mean. */
export type ArchiveRow = Told & { readonly first: Day; readonly last: Day };

/** Columns that say which rows a question finds; the statistics of row groups are about them. */
export const FINDING = ['first', 'last', 'place'] as const;
/** Columns that say what a row found is about. */
export const TELLING = Object.keys(ToldSchema.entries) as (keyof Told)[];
/** All columns, in their order in a file. */
export const COLUMNS = ['first', 'last', ...TELLING] as const;
export type Column = (typeof COLUMNS)[number];

/** Whether a column has days since 1970-01-01; the others have texts. */
export function isOfDays(column: Column): boolean {
  return column === 'first' || column === 'last';
}
