/** What few rows have, as JSON by row, which is read and checked when a row is asked for. */
import * as v from 'valibot';
import { ClaimSchema, NoteSchema } from '../dataset/evidence.ts';
import { id, languageTag, text } from '../dataset/values.ts';
import { WrittenSchema } from '../dataset/when.ts';
import type { LongWork } from '../longWork.ts';
import { PackedFault } from './fault.ts';
import { inBlocks } from './inBlocks.ts';
import { joined } from './joined.ts';
import { type Cursor, differences, nextUnsigned, unsignedBytes } from './numbers.ts';

const position = v.pipe(v.number(), v.integer(), v.minValue(0));

/** `quoted` has the ids of those excerpts that claims name. */
const RareSchema = v.strictObject({
  claims: v.optional(v.array(ClaimSchema)),
  // Of a slip it is said that there is one, and not what it is.
  notes: v.optional(
    v.array(v.strictObject({ ...NoteSchema.entries, text: v.record(languageTag, text) })),
  ),
  quoted: v.optional(v.array(v.tuple([position, id]))),
  calendar: v.optional(WrittenSchema),
});
export type Rare = v.InferOutput<typeof RareSchema>;

/** What a row has of it; undefined for most. Throws a `PackedFault` where that cannot be read. */
export type RareRows = (row: number) => Rare | undefined;

/** Writes rows in their order: how many, their numbers, the bytes of each, and all of them. */
export function rareBytes(rows: readonly (readonly [row: number, rare: Rare])[]): Uint8Array {
  const encoder = new TextEncoder();
  const texts = rows.map(([, rare]) => encoder.encode(JSON.stringify(rare)));
  const numbers = [
    rows.length,
    ...differences(rows.map(([row]) => row)),
    ...texts.map(({ length }) => length),
  ];
  return joined([unsignedBytes(numbers), ...texts]);
}

/** Reads what `rareBytes` writes. Throws a `PackedFault` where the rows are not among `count` ones, in order. */
export function* rareIn(
  section: string,
  bytes: Uint8Array | undefined,
  count: number,
): LongWork<RareRows> {
  if (!bytes) return () => undefined;
  const cursor: Cursor = { section, bytes, at: 0 };
  const length = nextUnsigned(cursor);
  if (length > count) throw new PackedFault(section, `cannot have ${length} rows of ${count}`);
  const rows = new Uint32Array(length);
  yield* inBlocks(length, (from, to) => {
    let row = rows[from - 1] ?? 0;
    for (let i = from; i < to; i += 1) {
      const further = nextUnsigned(cursor);
      row += further;
      if (row >= count || (i > 0 && further === 0)) {
        throw new PackedFault(section, `has row ${row}, which is out of order or of ${count}`);
      }
      rows[i] = row;
    }
  });
  const ends = new Float64Array(length);
  yield* inBlocks(length, (from, to) => {
    let end = ends[from - 1] ?? 0;
    for (let i = from; i < to; i += 1) {
      end += nextUnsigned(cursor);
      ends[i] = end;
    }
  });
  const end = ends[length - 1] ?? 0;
  const blob = bytes.subarray(cursor.at);
  if (end !== blob.length) throw new PackedFault(section, `has ${blob.length} bytes, not ${end}`);
  const known: Rare[] = [];
  return (sought) => {
    const at = positionOf(rows, sought);
    if (at < 0) return undefined;
    known[at] ??= read(section, sought, blob.subarray(at > 0 ? ends[at - 1] : 0, ends[at]));
    return known[at];
  };
}

function read(section: string, row: number, bytes: Uint8Array): Rare {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new PackedFault(section, `row ${row} is no JSON in UTF-8`);
  }
  const parsed = v.safeParse(RareSchema, json);
  if (parsed.success) return parsed.output;
  throw new PackedFault(section, `row ${row}: ${parsed.issues[0].message}`);
}

/** Where a row stands among sorted ones; -1 where it does not. */
function positionOf(rows: Uint32Array, row: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return rows[low] === row ? low : -1;
}
