/** For each of some values, the rows that have it. */
export type Inverted = {
  /** Of a value, its rows in order, each once. */
  readonly rowsOf: (value: number) => Uint32Array;
};

/**
 * Goes through `rows` twice: `tell` is called with every value of a row. Values are less than `values`; a row may
 * have one more than once.
 */
export function invertedOf(
  rows: number,
  values: number,
  each: (row: number, tell: (value: number) => void) => void,
): Inverted {
  const ends = new Uint32Array(values + 1);
  const last = new Int32Array(values).fill(-1);
  for (let row = 0; row < rows; row += 1) {
    each(row, (value) => {
      if (last[value] === row) return;
      last[value] = row;
      ends[value + 1] = (ends[value + 1] ?? 0) + 1;
    });
  }
  for (let value = 0; value < values; value += 1) {
    ends[value + 1] = (ends[value + 1] ?? 0) + (ends[value] ?? 0);
  }
  const listed = new Uint32Array(ends[values] ?? 0);
  const next = ends.slice(0, values);
  last.fill(-1);
  for (let row = 0; row < rows; row += 1) {
    each(row, (value) => {
      if (last[value] === row) return;
      last[value] = row;
      listed[next[value] ?? 0] = row;
      next[value] = (next[value] ?? 0) + 1;
    });
  }
  return { rowsOf: (value) => listed.subarray(ends[value] ?? 0, ends[value + 1] ?? 0) };
}
