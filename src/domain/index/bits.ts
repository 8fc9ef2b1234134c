/** Sets of rows, a bit for each: whether a row is in one costs the same however many there are. */

export type Bits = {
  /** How many rows there are, in the set or not. */
  readonly length: number;
  /** The bits of 32 rows each, the first row lowest; beyond the last row they are 0. */
  readonly words: Uint32Array;
};

/** How many bits a word has, and by how many places its number is shifted. */
const SHIFT = 5;
const WITHIN = 31;

/** A set without any row. */
export function noBits(length: number): Bits {
  return { length, words: new Uint32Array((length + WITHIN) >> SHIFT) };
}

/** A set of all rows. */
function allBits(length: number): Bits {
  const bits = noBits(length);
  bits.words.fill(0xffff_ffff);
  const beyond = length & WITHIN;
  if (beyond > 0) bits.words[bits.words.length - 1] = 2 ** beyond - 1;
  return bits;
}

/** Adds a row to a set that is still being made. */
export function addBit({ words }: Bits, row: number): void {
  words[row >> SHIFT] = (words[row >> SHIFT] ?? 0) | (1 << (row & WITHIN));
}

export function hasBit({ words }: Bits, row: number): boolean {
  return ((words[row >> SHIFT] ?? 0) & (1 << (row & WITHIN))) !== 0;
}

/** The rows that all sets have; all rows where there is no set. */
export function commonBits(length: number, sets: readonly Bits[]): Bits {
  const common = allBits(length);
  for (const { words } of sets) {
    for (let i = 0; i < words.length; i += 1) {
      common.words[i] = (common.words[i] ?? 0) & (words[i] ?? 0);
    }
  }
  return common;
}

/** The rows that some set has. */
export function unitedBits(length: number, sets: readonly Bits[]): Bits {
  const united = noBits(length);
  for (const { words } of sets) {
    for (let i = 0; i < words.length; i += 1) {
      united.words[i] = (united.words[i] ?? 0) | (words[i] ?? 0);
    }
  }
  return united;
}

/** Whether two sets of as many rows have the same. */
export function areSameBits(a: Bits, b: Bits): boolean {
  return a.words.every((word, i) => word === b.words[i]);
}

/** How many rows are in a set. */
export function countBits({ words }: Bits): number {
  let count = 0;
  for (const word of words) count += ones(word);
  return count;
}

/** Calls back with each row of a set, in order. */
export function eachBit({ words }: Bits, tell: (row: number) => void): void {
  for (let i = 0; i < words.length; i += 1) {
    for (let word = words[i] ?? 0; word !== 0; word &= word - 1) {
      tell((i << SHIFT) + WITHIN - Math.clz32(word & -word));
    }
  }
}

/** How many bits of a word are 1 (Hacker's Delight, 2nd edition, figure 5-2). */
function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x5555_5555);
  const fours = (pairs & 0x3333_3333) + ((pairs >>> 2) & 0x3333_3333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}
