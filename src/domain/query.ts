/**
 * What a reader looks for. How it is looked for is in `search/`, which comes only when somebody
 * searches.
 */
import type { Catalog } from './catalog.ts';
import type { Bits } from './index/bits.ts';
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

/** Where words that are found stand. */
export type WhereFound = {
  /** How many of the terms stand in the stop's own excerpts. */
  readonly quoted: number;
  /** Some of them stand among its titles and names. */
  readonly isNamed: boolean;
  /** Without the excerpts of its visit as a whole it would not be found. */
  readonly isAround: boolean;
};

/** What all must be found in a catalogue. */
export type Query = {
  readonly terms: readonly Term[];
  /** The rows of the stops in which all of it is found: in titles, names, excerpts and their sources. */
  readonly found: Bits;
  /** Where the words stand of a stop in which it is found, by its row. */
  readonly whereOf: (stop: number) => WhereFound;
  /** How many of the terms stand in the excerpts of a visit as a whole, by its row. */
  readonly countAround: (visit: number) => number;
  /** Where a text has words of it: whole words, in order, not overlapping. */
  readonly rangesIn: (text: string) => Range[];
};

/** Makes a query of what a reader wrote; undefined where that is nothing. */
export type Search = (catalog: Catalog, text: string) => Query | undefined;

/** Where a text has words of a query; nowhere if nothing is looked for. */
export function rangesOf(query: Query | undefined, text: string): Range[] {
  return query?.rangesIn(text) ?? [];
}
