/** The columns of dates: visits, stops and sources have the same. */
import type { ReasonedWhen } from '../catalog.ts';
import type { DatasetWhen } from '../dataset.ts';
import { type Day, dayFromIso } from '../date.ts';
import { coarsest, edtfPoint, type Precision } from '../edtf.ts';
import type { LongWork } from '../longWork.ts';
import { PackedFault } from './fault.ts';
import { inBlocks } from './inBlocks.ts';
import { knownEdtf } from './knownEdtf.ts';
import type { Texts } from './texts.ts';

/** What stands in the flags of a row. Two bits of `BASIS`; then, from `OWN` on, what only one kind of row has. */
const BASIS: readonly DatasetWhen['basis'][] = ['stated', 'inferred', 'checked'];
const BASIS_BITS = 3;
const INTERVAL = 4;
const APPROXIMATE = 8;
const UNCERTAIN = 16;
export const FLAGS_OF_DATES = 32;

/** So many texts are read without a pause. */
const TEXTS = 256;

const FIRST = dayFromIso('0000-01-01');
const LAST = dayFromIso('9999-12-31');

export type DateColumns = {
  readonly flags: Uint32Array;
  /** Days: the earliest start; the others as they lie after it. */
  readonly start: Int32Array;
  /** The latest start, after the earliest. */
  readonly startDoubt: Uint32Array;
  /** The earliest end, after the earliest start. */
  readonly length: Uint32Array;
  /** The latest end, after the earliest. */
  readonly endDoubt: Uint32Array;
  /** Of the texts that all dates have in common, counted from 1; 0 for none. */
  readonly edtf: Uint32Array;
  readonly time: Uint32Array;
  readonly words: Uint32Array;
};

/** The texts of dates: EDTF that does not follow from the days, times of day, words of the sources. */
export type DateTexts = { readonly edtf: Texts; readonly time: Texts; readonly words: Texts };

/** The flags of a date. */
export function flagsOf({ basis, interval, approximate, uncertain }: ReasonedWhen): number {
  return (
    BASIS.indexOf(basis) |
    (interval ? INTERVAL : 0) |
    (approximate ? APPROXIMATE : 0) |
    (uncertain ? UNCERTAIN : 0)
  );
}

/** EDTF that has to be kept, because it does not follow from the rest. */
export function unknownEdtf(when: ReasonedWhen): string | undefined {
  const { start, end } = when;
  const known = knownEdtf({
    ...when,
    ...{ startEarliest: start.earliest, startLatest: start.latest },
    ...{ endEarliest: end.earliest, endLatest: end.latest },
  });
  return known === when.edtf ? undefined : when.edtf;
}

/** A date as the catalogue has it, without reasons. */
export function whenAt(
  columns: DateColumns,
  texts: DateTexts,
  row: number,
  written: DatasetWhen['written'],
): ReasonedWhen {
  const flags = columns.flags[row] ?? 0;
  const parts = partsAt(columns, row);
  const text = (from: Texts, at = 0) => (at > 0 ? from.at(at - 1) : undefined);
  const edtf = text(texts.edtf, columns.edtf[row]) ?? knownEdtf(parts) ?? '';
  const { interval, approximate, uncertain } = parts;
  return {
    ...{ edtf, interval, precision: precisionOf(edtf) },
    start: { earliest: parts.startEarliest, latest: parts.startLatest },
    end: { earliest: parts.endEarliest, latest: parts.endLatest },
    ...{ approximate, uncertain, words: text(texts.words, columns.words[row]), written },
    time: text(texts.time, columns.time[row]),
    basis: BASIS[flags & BASIS_BITS] ?? 'stated',
    ...{ reasoning: undefined, references: [] },
  };
}

/** Whether the date or the place of a row is doubtful, as far as its flags of dates say. */
export function isDateBroken(flags: number): boolean {
  return (flags & (APPROXIMATE | UNCERTAIN)) > 0 || (flags & BASIS_BITS) === 1;
}

/** Whether a date has been checked elsewhere. */
export function isDateChecked(flags: number): boolean {
  return (flags & BASIS_BITS) === 2;
}

/** 1 for every date that is known to the day (`When.precision`). */
export function* knownDays(
  { flags, startDoubt, endDoubt, edtf }: DateColumns,
  texts: Texts,
): LongWork<Uint8Array> {
  const kept = new Uint8Array(texts.length);
  const keep = (from: number, to: number) => {
    for (let i = from; i < to; i += 1) kept[i] = precisionOf(texts.at(i)) === 'day' ? 1 : 0;
  };
  yield* inBlocks(kept.length, keep, TEXTS);
  const known = new Uint8Array(flags.length);
  yield* inBlocks(known.length, (from, to) => {
    for (let row = from; row < to; row += 1) {
      const at = edtf[row] ?? 0;
      const isPlain = startDoubt[row] === 0 && (endDoubt[row] === 0 || !hasInterval(flags[row]));
      known[row] = at > 0 ? (kept[at - 1] ?? 0) : isPlain ? 1 : 0;
    }
  });
  return known;
}

/** 1 for every date that certainly covers a day (`certainDays`). */
export function* certainDates({ startDoubt, length }: DateColumns): LongWork<Uint8Array> {
  const certain = new Uint8Array(length.length);
  yield* inBlocks(certain.length, (from, to) => {
    for (let row = from; row < to; row += 1) {
      certain[row] = (startDoubt[row] ?? 0) <= (length[row] ?? 0) ? 1 : 0;
    }
  });
  return certain;
}

function precisionOf(edtf: string): Precision {
  return coarsest(edtf.split('/').map(edtfPoint));
}

/** The last day of every row. */
export function* lastDays({ start, length, endDoubt }: DateColumns): LongWork<Int32Array> {
  const last = new Int32Array(start.length);
  yield* inBlocks(last.length, (from, to) => {
    for (let row = from; row < to; row += 1) {
      last[row] = (start[row] ?? 0) + (length[row] ?? 0) + (endDoubt[row] ?? 0);
    }
  });
  return last;
}

/** Throws a `PackedFault` for days outside the years 0 to 9999, or out of order, and for a date without EDTF. */
export function* checkDates(section: string, columns: DateColumns): LongWork<void> {
  yield* inBlocks(columns.start.length, (from, to) => {
    for (let row = from; row < to; row += 1) {
      const fault = faultAt(columns, row);
      if (fault) throw new PackedFault(section, `row ${row} has ${fault}`);
    }
  });
}

/** What is wrong with a date; undefined where nothing is. */
function faultAt(columns: DateColumns, row: number): string | undefined {
  const { flags, start, startDoubt, length, endDoubt, edtf } = columns;
  const flag = flags[row] ?? 0;
  const first = start[row] ?? 0;
  const doubt = startDoubt[row] ?? 0;
  const last = first + (length[row] ?? 0) + (endDoubt[row] ?? 0);
  if (first < FIRST || last > LAST) return 'a day outside the years 0 to 9999';
  if (first + doubt > last) return 'an end before its beginning';
  if ((flag & BASIS_BITS) === BASIS_BITS) return 'an unknown basis';
  // Of two days there is always one, but not of an interval with doubts.
  const isVague = (flag & (APPROXIMATE | UNCERTAIN)) > 0;
  const isPlain = doubt === 0 && endDoubt[row] === 0 && (!isVague || !hasInterval(flag));
  const hasEdtf = (edtf[row] ?? 0) > 0 || isPlain;
  return hasEdtf || knownEdtf(partsAt(columns, row)) !== undefined ? undefined : 'no EDTF';
}

function hasInterval(flags = 0): boolean {
  return (flags & INTERVAL) > 0;
}

function partsAt({ flags, start, startDoubt, length, endDoubt }: DateColumns, row: number) {
  const flag = flags[row] ?? 0;
  const startEarliest: Day = start[row] ?? 0;
  const endEarliest: Day = startEarliest + (length[row] ?? 0);
  return {
    interval: hasInterval(flag),
    approximate: (flag & APPROXIMATE) > 0,
    uncertain: (flag & UNCERTAIN) > 0,
    ...{ startEarliest, startLatest: startEarliest + (startDoubt[row] ?? 0) },
    ...{ endEarliest, endLatest: endEarliest + (endDoubt[row] ?? 0) },
  };
}
