/** Stops or visits as a set that is kept as bits: made in no time, and asked as any other set. */
import { addBit, type Bits, countBits, eachBit, hasBit, noBits } from './bits.ts';

/** Items of a catalogue in its order, and the row of each; of an item of another one, any number. */
export type Rows<T> = { readonly items: readonly T[]; readonly rowOf: (item: T) => number };

export type RowSet<T> = ReadonlySet<T> & { readonly rows: Rows<T>; readonly bits: Bits };

/** The items whose rows are in `bits`. */
export function rowSet<T>(rows: Rows<T>, bits: Bits): RowSet<T> {
  const { items, rowOf } = rows;
  const size = countBits(bits);
  const values = () => itemsOf(rows, bits).values();
  const set: RowSet<T> = {
    ...{ rows, bits, size, values, keys: values },
    has: (item) => {
      const row = rowOf(item);
      return items[row] === item && hasBit(bits, row);
    },
    forEach: (tell) => {
      for (const item of values()) tell(item, item, set);
    },
    entries: () => new Set(itemsOf(rows, bits)).entries(),
    [Symbol.iterator]: values,
  };
  return set;
}

/** The bits of some items; those of another catalogue have none. */
export function bitsOf<T>(rows: Rows<T>, set: ReadonlySet<T>): Bits {
  if (isRowSet(set) && set.rows === rows) return set.bits;
  const bits = noBits(rows.items.length);
  for (const item of set) {
    const row = rows.rowOf(item);
    if (rows.items[row] === item) addBit(bits, row);
  }
  return bits;
}

function isRowSet<T>(set: ReadonlySet<T>): set is RowSet<T> {
  return 'bits' in set && 'rows' in set;
}

/** The items whose rows are in `bits`, in order. */
export function itemsOf<T>({ items }: Rows<T>, bits: Bits): T[] {
  const found: T[] = [];
  eachBit(bits, (row) => {
    const item = items[row];
    if (item !== undefined) found.push(item);
  });
  return found;
}
