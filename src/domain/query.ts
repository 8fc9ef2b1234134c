/**
 * What a reader looks for. How it is looked for is in `search.ts`, which comes only when somebody
 * searches.
 */
import type { Catalog, Stop } from './catalog.ts';
import type { SoughtDate } from './soughtDate.ts';

/** A half-open range of offsets, in UTF-16 code units. */
export type Range = { readonly start: number; readonly end: number };

/** Something to look for. */
export type Term = {
  /**
   * Words in a row, folded, the last of them by its beginning; whole if a space follows. Any one
   * phrase will do.
   */
  readonly phrases: readonly string[];
  /** A stop that may have been on it is found, too, whatever its words. */
  readonly date?: SoughtDate | undefined;
};

/** What all must be found. */
export type Query = {
  readonly terms: readonly Term[];
  /** Whether all of it is found in a stop, its visit's title, or its excerpts and their sources. */
  readonly finds: (stop: Stop) => boolean;
  /** Where a text has words of it: whole words, in order, not overlapping. */
  readonly rangesIn: (text: string) => Range[];
};

/** Makes a query of what a reader wrote; undefined where that is nothing. */
export type Search = (catalog: Catalog, text: string) => Query | undefined;

/** Where a text has words of a query; nowhere if nothing is looked for. */
export function rangesOf(query: Query | undefined, text: string): Range[] {
  return query?.rangesIn(text) ?? [];
}
