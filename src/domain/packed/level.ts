/** The columns that visits and stops have alike, checked: dates, titles, people, marks and what is quoted of each. */
import { checkDates, type DateColumns, type DateTexts } from './dates.ts';
import { PackedFault } from './fault.ts';
import type { Head } from './head.ts';
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

export function levelIn(
  reading: Reading,
  name: 'visit' | 'stop',
  count: number,
  { head, texts, start }: Level,
): LevelColumns {
  const { unsigned, signed, bytes } = reading;
  const order = unsigned(`${name}.order`, count, head.orders.length);
  const titles = texts.titles.map(({ length }, i) =>
    unsigned(`${name}.title.${i}`, count, length + 1),
  );
  for (let row = 0; row < count; row += 1) {
    if (head.orders[order[row] ?? 0]?.some((i) => titles[i]?.[row] === 0)) {
      throw new PackedFault(`${name}.order`, `row ${row} has no title in one of its languages`);
    }
  }
  const { sources } = head.rows;
  const quotes = unsigned(`${name}.quotes`, count);
  const total = quotes.reduce((sum, number) => sum + number, 0);
  const quoted = running(signed(`${name}.quoted`, total));
  if (quoted.some((row) => row < 0 || row >= sources)) {
    throw new PackedFault(`${name}.quoted`, `has a row outside the ${sources} sources`);
  }
  return {
    dates: datesIn(reading, name, start, texts),
    quoted: {
      starts: startsOf(`${name}.quotes`, quotes, total),
      sources: new Uint32Array(quoted.buffer),
    },
    rare: rareIn(`${name}.rare`, bytes(`${name}.rare`), count),
    ...{ order, titles },
    group: unsigned(`${name}.group`, count, head.groups.length),
    marks: unsigned(`${name}.marks`, count, head.marks.length),
  };
}

export function datesIn(
  { unsigned }: Reading,
  name: string,
  start: Int32Array,
  texts: DateTexts,
): DateColumns {
  const count = start.length;
  const dates: DateColumns = {
    ...{ start, flags: unsigned(`${name}.flags`, count) },
    startDoubt: unsigned(`${name}.startdoubt`, count),
    length: unsigned(`${name}.length`, count),
    endDoubt: unsigned(`${name}.enddoubt`, count),
    edtf: unsigned(`${name}.edtf`, count, texts.edtf.length + 1),
    time: unsigned(`${name}.time`, count, texts.time.length + 1),
    words: unsigned(`${name}.words`, count, texts.words.length + 1),
  };
  checkDates(`${name}.start`, dates);
  return dates;
}
