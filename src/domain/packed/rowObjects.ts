/** Small objects that read themselves from columns: a row of a table each. */
import type { LongWork } from '../longWork.ts';
import { inBlocks } from './inBlocks.ts';

/** What an object of a row has, and how it is read. */
export type Reader<T> = { readonly [Key in keyof T]-?: (row: number) => T[Key] };

/** Of an object: its row; of any other object, none. */
export type Row = { readonly row?: number };

/**
 * An object for each row. What an object has is read when it is asked for, and then kept, but for what is `plain`,
 * which costs no more than keeping it. What is assigned to an object takes the place of what its row says. Its
 * properties are its prototype's, so such an object cannot be spread.
 */
export function* rowObjects<T extends object>(
  count: number,
  reader: Reader<T>,
  plain: readonly (keyof T)[],
): LongWork<T[]> {
  class Item {
    readonly row: number;
    known: Record<PropertyKey, unknown> | undefined = undefined;
    constructor(row: number) {
      this.row = row;
    }
  }
  for (const key of Object.keys(reader) as (keyof T)[]) {
    const read = reader[key];
    const isKept = !plain.includes(key);
    Object.defineProperty(Item.prototype, key, {
      ...{ enumerable: true, configurable: true },
      get(this: Item) {
        const known = this.known?.[key];
        if (known !== undefined) return known;
        const value = read(this.row);
        if (isKept) keep(this, key, value);
        return value;
      },
      set(this: Item, value: unknown) {
        keep(this, key, value);
      },
    });
  }
  function keep(item: Item, key: PropertyKey, value: unknown): void {
    item.known ??= {};
    item.known[key] = value;
  }
  const items: Item[] = [];
  yield* inBlocks(count, (from, to) => {
    for (let row = from; row < to; row += 1) items.push(new Item(row));
  });
  // They have every property that the reader has.
  return items as unknown as T[];
}
