/**
 * Many texts in a section, each once, sorted by their bytes in UTF-8: of each only what differs from the one before
 * is kept, and every sixteenth is whole, so that one of them is found and read without the others.
 */
import type { LongWork } from '../longWork.ts';
import { PackedFault } from './fault.ts';
import { inBlocks } from './inBlocks.ts';
import { joined } from './joined.ts';
import { type Cursor, nextUnsigned, unsignedBytes } from './numbers.ts';

/** After so many texts one is kept whole. */
const STRIDE = 16;
/** So many bytes are decoded without a pause. */
const DECODED = 2 ** 18;

export type Texts = {
  readonly length: number;
  /** The text at a position; empty for a position beyond them. */
  readonly at: (position: number) => string;
  /** Where a text stands; -1 where it is none of them. */
  readonly find: (text: string) => number;
};

/** The texts as they stand in the section, each once; their positions are those of `textsIn`. */
export function sortedTexts(texts: Iterable<string>): string[] {
  const encoder = new TextEncoder();
  const encoded = Array.from(new Set(texts), (text) => ({ text, bytes: encoder.encode(text) }));
  return encoded.sort((a, b) => compareBytes(a.bytes, b.bytes)).map(({ text }) => text);
}

/** Writes texts that `sortedTexts` has sorted: how many, the two lengths of each, their bytes. */
export function textsBytes(sorted: readonly string[]): Uint8Array {
  const encoder = new TextEncoder();
  const lengths = [sorted.length];
  const rests: Uint8Array[] = [];
  let before = new Uint8Array(0);
  for (const [i, text] of sorted.entries()) {
    const bytes = encoder.encode(text);
    const shared = i % STRIDE === 0 ? 0 : sharedLength(before, bytes);
    lengths.push(shared, bytes.length - shared);
    rests.push(bytes.subarray(shared));
    before = bytes;
  }
  return joined([unsignedBytes(lengths), ...rests]);
}

/** Reads what `textsBytes` writes. Throws a `PackedFault` for what is no list of sorted texts. */
export function* textsIn(section: string, bytes: Uint8Array): LongWork<Texts> {
  const cursor: Cursor = { section, bytes, at: 0 };
  const length = nextUnsigned(cursor);
  if (length > bytes.length) throw new PackedFault(section, `cannot have ${length} texts`);
  const shared = new Uint32Array(length);
  const rest = new Uint32Array(length);
  yield* inBlocks(length, (from, to) => {
    for (let i = from; i < to; i += 1) {
      shared[i] = nextUnsigned(cursor);
      rest[i] = nextUnsigned(cursor);
    }
  });
  const kept: Kept = { length, shared, rest, blob: bytes.subarray(cursor.at) };
  return readerOf(kept, yield* checked(section, kept));
}

type Kept = {
  readonly length: number;
  /** Bytes that a text has in common with the one before, and bytes that it adds. */
  readonly shared: Uint32Array;
  readonly rest: Uint32Array;
  readonly blob: Uint8Array;
};

type Checked = {
  /** Where in the blob each text begins that is kept whole. */
  readonly offsets: Uint32Array;
  /** Bytes of the longest text. */
  readonly longest: number;
};

function readerOf({ length, shared, rest, blob }: Kept, { offsets, longest }: Checked): Texts {
  const [decoder, encoder] = [new TextDecoder(), new TextEncoder()];
  /** The bytes of the text that has been read last. */
  const scratch = new Uint8Array(longest);
  /** Reads a text after the one before it, of which it keeps what they have in common. */
  const readAfter = (position: number, from: number): void => {
    const [own, kept] = [rest[position] ?? 0, shared[position] ?? 0];
    for (let i = 0; i < own; i += 1) scratch[kept + i] = blob[from + i] ?? 0;
  };
  const sizeOf = (position: number) => (shared[position] ?? 0) + (rest[position] ?? 0);
  const known: (string | undefined)[] = [];
  const at = (position: number): string => {
    if (position >= length) return '';
    if (known[position] === undefined) {
      const whole = position - (position % STRIDE);
      let from = offsets[whole / STRIDE] ?? 0;
      for (let i = whole; i <= position; i += 1) {
        readAfter(i, from);
        from += rest[i] ?? 0;
      }
      known[position] = decoder.decode(scratch.subarray(0, sizeOf(position)));
    }
    return known[position];
  };
  const wholeAt = (nth: number): Uint8Array => {
    const from = offsets[nth] ?? 0;
    return blob.subarray(from, from + (rest[nth * STRIDE] ?? 0));
  };
  const find = (text: string): number => {
    const sought = encoder.encode(text);
    let [low, high] = [0, offsets.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compareBytes(wholeAt(middle), sought) <= 0) low = middle + 1;
      else high = middle;
    }
    // It is one of those from the last whole text that does not come after it.
    const first = (low - 1) * STRIDE;
    let from = offsets[low - 1] ?? 0;
    for (let i = Math.max(first, 0); i < Math.min(first + STRIDE, length); i += 1) {
      readAfter(i, from);
      from += rest[i] ?? 0;
      if (
        sizeOf(i) === sought.length &&
        compareBytes(scratch.subarray(0, sizeOf(i)), sought) === 0
      ) {
        return i;
      }
    }
    return -1;
  };
  return { length, at, find };
}

/** Checks that every text is UTF-8, adds something, and comes after the one before it. */
function* checked(section: string, { length, shared, rest, blob }: Kept): LongWork<Checked> {
  const fault = (i: number, what: string) => new PackedFault(section, `text ${i} ${what}`);
  yield* checkUtf8(section, blob);
  const offsets = new Uint32Array(Math.ceil(length / STRIDE));
  let [longest, size, offset] = [0, 0, 0];
  let before = new Uint8Array(256);
  yield* inBlocks(length, (first, end) => {
    for (let i = first; i < end; i += 1) {
      const [from, own] = [shared[i] ?? 0, rest[i] ?? 0];
      const isWhole = i % STRIDE === 0;
      if (isWhole) offsets[i / STRIDE] = offset;
      if (from > size || (isWhole && from > 0)) throw fault(i, 'has no beginning');
      if (own === 0) throw fault(i, 'is none of its own');
      if (offset + own > blob.length) throw fault(i, 'ends beyond the section');
      const isSplit = from < size && isWithinLetter(before[from] ?? 0);
      if (isSplit || isWithinLetter(blob[offset] ?? 0)) throw fault(i, 'is not UTF-8');
      let same = 0;
      while (same < own && from + same < size && blob[offset + same] === before[from + same]) {
        same += 1;
      }
      const isLonger = same < own && from + same === size;
      const isAfter = isLonger || (blob[offset + same] ?? 0) > (before[from + same] ?? 0);
      if (same === own || !isAfter) throw fault(i, 'is out of order');
      size = from + own;
      if (size > before.length) before = grown(before, size);
      for (let j = same; j < own; j += 1) before[from + j] = blob[offset + j] ?? 0;
      offset += own;
      longest = Math.max(longest, size);
    }
  });
  if (offset < blob.length) throw new PackedFault(section, `has more than ${length} texts`);
  return { offsets, longest };
}

function* checkUtf8(section: string, bytes: Uint8Array): LongWork<void> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += DECODED) {
      decoder.decode(bytes.subarray(at, at + DECODED), { stream: true });
      yield;
    }
    decoder.decode();
  } catch {
    throw new PackedFault(section, 'is not UTF-8');
  }
}

/** Whether a byte continues a letter of UTF-8 (RFC 3629). */
function isWithinLetter(byte: number): boolean {
  return (byte & 0xc0) === 0x80;
}

function grown(bytes: Uint8Array, size: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(size * 2);
  larger.set(bytes);
  return larger;
}

/** The bytes that two texts begin with, in whole letters. */
function sharedLength(a: Uint8Array, b: Uint8Array): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  const isWithin = (bytes: Uint8Array) => isWithinLetter(bytes[length] ?? 0);
  while (length > 0 && (isWithin(a) || isWithin(b))) length -= 1;
  return length;
}

function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const shorter = Math.min(a.length, b.length);
  for (let i = 0; i < shorter; i += 1) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
