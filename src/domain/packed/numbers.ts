/**
 * Whole numbers as bytes, seven bits in each, the lowest first; the eighth bit says that more follow (LEB128, as in
 * DWARF and WebAssembly). Numbers with a sign are folded first: 0, -1, 1, -2, … become 0, 1, 2, 3, …
 */
import type { LongWork } from '../longWork.ts';
import { PackedFault } from './fault.ts';
import { inBlocks } from './inBlocks.ts';

const SEVEN_BITS = 0x7f;
const MORE = 0x80;
const LARGEST = 0xffff_ffff;

/** Numbers from 0 to 2³² − 1. Throws a RangeError for any other. */
export function unsignedBytes(numbers: Iterable<number>): Uint8Array {
  const bytes: number[] = [];
  for (const number of numbers) {
    if (!Number.isInteger(number) || number < 0 || number > LARGEST) {
      throw new RangeError(`${number} is no whole number from 0 to ${LARGEST}`);
    }
    let left = number;
    for (; left > SEVEN_BITS; left = left >>> 7) bytes.push((left & SEVEN_BITS) | MORE);
    bytes.push(left);
  }
  return Uint8Array.from(bytes);
}

/** Numbers from −2³¹ to 2³¹ − 1. */
export function signedBytes(numbers: Iterable<number>): Uint8Array {
  return unsignedBytes(Array.from(numbers, (number) => ((number << 1) ^ (number >> 31)) >>> 0));
}

/** How much more each number is than the one before it; the first, than 0. */
export function differences(numbers: readonly number[]): number[] {
  return numbers.map((number, i) => number - (numbers[i - 1] ?? 0));
}

/** Where reading has come to. */
export type Cursor = { readonly section: string; readonly bytes: Uint8Array; at: number };

/** The next number. Throws a `PackedFault` where the bytes end before it does, or it has more than 32 bits. */
export function nextUnsigned(cursor: Cursor): number {
  const { bytes, section } = cursor;
  let number = 0;
  for (let factor = 1; ; factor *= 0x80) {
    const byte = bytes[cursor.at];
    if (byte === undefined) throw new PackedFault(section, 'ends within a number');
    cursor.at += 1;
    number += (byte & SEVEN_BITS) * factor;
    if (number > LARGEST) throw new PackedFault(section, 'has a number of more than 32 bits');
    if (byte < MORE) return number;
    // A fifth byte is the last of 32 bits.
    if (factor >= 0x1000_0000)
      throw new PackedFault(section, 'has a number of more than five bytes');
  }
}

/** All numbers of a section. Throws a `PackedFault` where they are not so many, or one is not less than `below`. */
export function* unsignedIn(
  section: string,
  bytes: Uint8Array,
  count: number,
  below = LARGEST + 1,
): LongWork<Uint32Array> {
  // A number takes a byte at least, so no length is believed that the section cannot have.
  if (count > bytes.length) throw new PackedFault(section, `has fewer than ${count} numbers`);
  const numbers = new Uint32Array(count);
  const cursor: Cursor = { section, bytes, at: 0 };
  yield* inBlocks(count, (from, to) => {
    for (let i = from; i < to; i += 1) {
      const byte = bytes[cursor.at] ?? MORE;
      let number = byte;
      if (byte < MORE) cursor.at += 1;
      else number = nextUnsigned(cursor);
      if (number >= below) {
        throw new PackedFault(section, `number ${i} is ${number}; it must be less than ${below}`);
      }
      numbers[i] = number;
    }
  });
  if (cursor.at < bytes.length) throw new PackedFault(section, `has more than ${count} numbers`);
  return numbers;
}

/** All numbers of a section that can be negative, and throws as `unsignedIn` does. */
export function* signedIn(section: string, bytes: Uint8Array, count: number): LongWork<Int32Array> {
  const folded = yield* unsignedIn(section, bytes, count);
  const numbers = new Int32Array(folded.buffer);
  yield* inBlocks(count, (from, to) => {
    for (let i = from; i < to; i += 1) {
      const number = folded[i] ?? 0;
      numbers[i] = (number >>> 1) ^ -(number & 1);
    }
  });
  return numbers;
}
