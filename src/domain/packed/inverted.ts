/** From the values of rows to the rows of values. Loops over typed arrays, as a call for each value takes most of the time. */

import type { LongWork } from '../longWork.ts';
import { inBlocks } from './inBlocks.ts';

/**
 * Values of rows, one list behind the other: those of a row lie from `starts[row]` to `starts[row + 1]`. Without
 * `starts` each row has one.
 */
export type Lists = { readonly starts?: Uint32Array; readonly values: Uint32Array };

const NO_LISTS: Lists = { values: new Uint32Array(0) };

/** For each of some values, the rows that have it. */
export type Inverted = {
  /** Of a value, its rows in order, each once. */
  readonly rowsOf: (value: number) => Uint32Array;
  /** How many they are. */
  readonly countOf: (value: number) => number;
};

/** Values are less than `count`. A row has the values of all lists; it may have one more than once. */
export function* invertedOf(
  rows: number,
  count: number,
  lists: readonly Lists[],
): LongWork<Inverted> {
  const begins = yield* beginsOf(count, lists);
  const ends = begins.slice(0, count);
  const listed = new Uint32Array(begins[count] ?? 0);
  const add = (row: number, value: number) => {
    const end = ends[value] ?? 0;
    if (end > (begins[value] ?? 0) && listed[end - 1] === row) return;
    listed[end] = row;
    ends[value] = end + 1;
  };
  yield* inBlocks(rows, (from, to) => {
    for (let row = from; row < to; row += 1) {
      for (let i = 0; i < lists.length; i += 1) {
        const { starts, values } = lists[i] ?? NO_LISTS;
        const first = starts ? (starts[row] ?? 0) : row;
        const last = starts ? (starts[row + 1] ?? 0) : row + 1;
        for (let at = first; at < last; at += 1) add(row, values[at] ?? 0);
      }
    }
  });
  return {
    rowsOf: (value) => listed.subarray(begins[value], ends[value]),
    countOf: (value) => (ends[value] ?? 0) - (begins[value] ?? 0),
  };
}

/** Where the rows of each value begin, if no row had one twice; and after the last value, where they end. */
function* beginsOf(count: number, lists: readonly Lists[]): LongWork<Uint32Array> {
  const begins = new Uint32Array(count + 1);
  for (const { values } of lists) {
    yield* inBlocks(values.length, (from, to) => {
      for (let at = from; at < to; at += 1) {
        const after = (values[at] ?? 0) + 1;
        begins[after] = (begins[after] ?? 0) + 1;
      }
    });
  }
  yield* inBlocks(count, (from, to) => {
    for (let value = from; value < to; value += 1) {
      begins[value + 1] = (begins[value + 1] ?? 0) + (begins[value] ?? 0);
    }
  });
  return begins;
}

/** Of each row the list of values that its key numbers. */
export function listsOf(keys: Uint32Array, valuesOf: readonly (readonly number[])[]): Lists {
  const starts = new Uint32Array(keys.length + 1);
  for (let row = 0; row < keys.length; row += 1) {
    starts[row + 1] = (starts[row] ?? 0) + (valuesOf[keys[row] ?? 0]?.length ?? 0);
  }
  const values = new Uint32Array(starts[keys.length] ?? 0);
  let at = 0;
  for (let row = 0; row < keys.length; row += 1) {
    for (const value of valuesOf[keys[row] ?? 0] ?? []) {
      values[at] = value;
      at += 1;
    }
  }
  return { starts, values };
}

/** What a column has at each of some rows. */
export function pickedFrom(column: Uint32Array, rows: Uint32Array): Uint32Array {
  const picked = new Uint32Array(rows.length);
  for (let i = 0; i < rows.length; i += 1) picked[i] = column[rows[i] ?? 0] ?? 0;
  return picked;
}
