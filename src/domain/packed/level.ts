/** The columns that visits and stops have alike, checked: dates, titles, people, marks and what is quoted of each. */
import type { LongWork } from '../longWork.ts';
import { checkDates, type DateColumns, type DateTexts } from './dates.ts';
import { PackedFault } from './fault.ts';
import type { Head } from './head.ts';
import { inBlocks } from './inBlocks.ts';
import { type RareRows, rareIn } from './rare.ts';
import type { Reading } from './reading.ts';
import { running, startsOf } from './running.ts';
import type { Texts } from './texts.ts';

/** The texts of the dossier, each once. Those of stops begin with a full stop where the visit's id stands before. */
export type PackedTexts = DateTexts & {
  readonly visitIds: Texts;
  readonly stopIds: Texts;
  readonly sourceIds: Texts;
  readonly titles: readonly Texts[];
  readonly sourceTitles: Texts;
  readonly publishers: Texts;
};

/** What excerpts are quoted from: those of a row lie from `starts[row]` to `starts[row + 1]`. */
type QuotedColumns = { readonly starts: Uint32Array; readonly sources: Uint32Array };

export type LevelColumns = {
  readonly dates: DateColumns;
  readonly quoted: QuotedColumns;
  readonly rare: RareRows;
  /** Of each row, where its order of languages, its people and its marks stand in the head's lists. */
  readonly order: Uint32Array;
  readonly group: Uint32Array;
  readonly marks: Uint32Array;
  /** By language of the head: of each row, the text counted from 1; 0 for none. */
  readonly titles: readonly Uint32Array[];
};

type Level = { readonly head: Head; readonly texts: PackedTexts; readonly start: Int32Array };

export function* levelIn(
  reading: Reading,
  name: 'visit' | 'stop',
  count: number,
  { head, texts, start }: Level,
): LongWork<LevelColumns> {
  const { unsigned, bytes } = reading;
  return {
    ...(yield* titlesIn(reading, name, count, { head, texts })),
    quoted: yield* quotedIn(reading, name, count, head),
    dates: yield* datesIn(reading, name, start, texts),
    rare: yield* rareIn(`${name}.rare`, bytes(`${name}.rare`), count),
    group: yield* unsigned(`${name}.group`, count, head.groups.length),
    marks: yield* unsigned(`${name}.marks`, count, head.marks.length),
  };
}

function* titlesIn(
  { unsigned }: Reading,
  name: string,
  count: number,
  { head, texts }: Omit<Level, 'start'>,
): LongWork<Pick<LevelColumns, 'order' | 'titles'>> {
  const { orders } = head;
  const order = yield* unsigned(`${name}.order`, count, orders.length);
  const titles: Uint32Array[] = [];
  for (const [i, { length }] of texts.titles.entries()) {
    titles.push(yield* unsigned(`${name}.title.${i}`, count, length + 1));
  }
  yield* inBlocks(count, (from, to) => {
    for (let row = from; row < to; row += 1) {
      for (const i of orders[order[row] ?? 0] ?? []) {
        if (titles[i]?.[row] !== 0) continue;
        throw new PackedFault(`${name}.order`, `row ${row} has no title in one of its languages`);
      }
    }
  });
  return { order, titles };
}

function* quotedIn(
  { unsigned, signed }: Reading,
  name: string,
  count: number,
  { rows }: Head,
): LongWork<QuotedColumns> {
  const quotes = yield* unsigned(`${name}.quotes`, count);
  let total = 0;
  yield* inBlocks(count, (from, to) => {
    for (let row = from; row < to; row += 1) total += quotes[row] ?? 0;
  });
  const quoted = yield* running(yield* signed(`${name}.quoted`, total));
  yield* inBlocks(total, (from, to) => {
    for (let i = from; i < to; i += 1) {
      const row = quoted[i] ?? 0;
      if (row >= 0 && row < rows.sources) continue;
      throw new PackedFault(`${name}.quoted`, `has a row outside the ${rows.sources} sources`);
    }
  });
  const starts = yield* startsOf(`${name}.quotes`, quotes, total);
  return { starts, sources: new Uint32Array(quoted.buffer) };
}

export function* datesIn(
  { unsigned }: Reading,
  name: string,
  start: Int32Array,
  texts: DateTexts,
): LongWork<DateColumns> {
  const count = start.length;
  const dates: DateColumns = {
    ...{ start, flags: yield* unsigned(`${name}.flags`, count) },
    startDoubt: yield* unsigned(`${name}.startdoubt`, count),
    length: yield* unsigned(`${name}.length`, count),
    endDoubt: yield* unsigned(`${name}.enddoubt`, count),
    edtf: yield* unsigned(`${name}.edtf`, count, texts.edtf.length + 1),
    time: yield* unsigned(`${name}.time`, count, texts.time.length + 1),
    words: yield* unsigned(`${name}.words`, count, texts.words.length + 1),
  };
  yield* checkDates(`${name}.start`, dates);
  return dates;
}
