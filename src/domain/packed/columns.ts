/** A binary index as columns, checked: whatever a row refers to is there. */
import { sectionsIn } from './container.ts';
import { checkDates, type DateColumns, type DateTexts } from './dates.ts';
import { PackedFault } from './fault.ts';
import { type Head, headIn } from './head.ts';
import { type RareRows, rareIn } from './rare.ts';
import { type Reading, readingOf } from './reading.ts';
import { running, startsOf } from './running.ts';
import type { Texts } from './texts.ts';

/** What excerpts are quoted from: those of a row lie from `starts[row]` to `starts[row + 1]`. */
type QuotedColumns = { readonly starts: Uint32Array; readonly sources: Uint32Array };

type LevelColumns = {
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

export type VisitColumns = LevelColumns & {
  /** Of each row, where its id stands among the ids. */
  readonly id: Uint32Array;
  /** The row of the first stop of each; and after the last how many stops there are. */
  readonly firstStop: Uint32Array;
  readonly direction: Uint32Array;
  readonly kind: Uint32Array;
};

export type StopColumns = LevelColumns & {
  readonly id: Uint32Array;
  readonly visit: Uint32Array;
  readonly place: Uint32Array;
};

type SourceColumns = {
  readonly dates: DateColumns;
  readonly rare: RareRows;
  readonly id: Uint32Array;
  readonly title: Uint32Array;
  readonly publisher: Uint32Array;
  readonly citing: Uint32Array;
  readonly language: Uint32Array;
};

/** The texts of the dossier, each once. Those of stops begin with a full stop where the visit's id stands before. */
type PackedTexts = DateTexts & {
  readonly visitIds: Texts;
  readonly stopIds: Texts;
  readonly sourceIds: Texts;
  readonly titles: readonly Texts[];
  readonly sourceTitles: Texts;
  readonly publishers: Texts;
};

export type Columns = {
  readonly head: Head;
  readonly texts: PackedTexts;
  readonly visits: VisitColumns;
  readonly stops: StopColumns;
  readonly sources: SourceColumns;
  /** The row of the first visit of each chunk of texts. */
  readonly firstVisits: Uint32Array | undefined;
};

/** Throws a `PackedFault` that names the section that is wrong, and what is. */
export function columnsIn(file: Uint8Array): Columns {
  const reading = readingOf(sectionsIn(file));
  const head = headIn('head', reading.json('head'));
  const { rows } = head;
  // Each takes a byte at least.
  if (Object.values(rows).some((count) => count > file.length)) {
    throw new PackedFault('head', 'has more rows than the file');
  }
  const texts = textsOf(reading, head);
  const visits = visitsIn(reading, head, texts);
  return {
    ...{ head, texts, visits },
    stops: stopsIn(reading, head, texts, visits),
    sources: sourcesIn(reading, head, texts),
    firstVisits: chunksIn(reading, rows.visits),
  };
}

function textsOf({ texts }: Reading, { languages }: Head): PackedTexts {
  return {
    ...{ visitIds: texts('visit.ids'), stopIds: texts('stop.ids') },
    ...{ sourceIds: texts('source.ids'), sourceTitles: texts('source.titles') },
    titles: languages.map((_, i) => texts(`titles.${i}`)),
    publishers: texts('publishers'),
    ...{ edtf: texts('edtfs'), time: texts('times'), words: texts('words') },
  };
}

function visitsIn(reading: Reading, head: Head, texts: PackedTexts): VisitColumns {
  const { unsigned, signed } = reading;
  const { visits: count, stops } = head.rows;
  const firstStop = startsOf('visit.stops', unsigned('visit.stops', count, stops + 1), stops);
  if (firstStop.some((first, row) => row > 0 && first === firstStop[row - 1])) {
    throw new PackedFault('visit.stops', 'has a visit without stops');
  }
  const start = running(signed('visit.start', count));
  return {
    ...levelIn(reading, 'visit', count, { head, texts, start }),
    id: ranksIn(reading, 'visit', texts.visitIds, count),
    firstStop,
    direction: unsigned('visit.direction', count, head.dossier.directions.length),
    kind: unsigned('visit.kind', count, head.kinds.length),
  };
}

function stopsIn(
  reading: Reading,
  head: Head,
  texts: PackedTexts,
  { firstStop, dates }: VisitColumns,
): StopColumns {
  const count = head.rows.stops;
  const visit = new Uint32Array(count);
  for (let row = 0; row < head.rows.visits; row += 1) {
    visit.fill(row, firstStop[row], firstStop[row + 1]);
  }
  const start = reading
    .signed('stop.start', count)
    .map((after, row) => after + (dates.start[visit[row] ?? 0] ?? 0));
  const level = levelIn(reading, 'stop', count, { head, texts, start });
  const { starts } = level.quoted;
  if (starts.some((from, row) => row > 0 && from === starts[row - 1])) {
    throw new PackedFault('stop.quotes', 'has a stop without excerpts');
  }
  return {
    ...level,
    ...{ visit, id: ownIdsIn(reading, texts.stopIds, visit) },
    place: reading.unsigned('stop.place', count, head.places.length),
  };
}

function sourcesIn(reading: Reading, head: Head, texts: PackedTexts): SourceColumns {
  const { unsigned, signed, bytes } = reading;
  const count = head.rows.sources;
  const title = unsigned('source.title', count, texts.sourceTitles.length + 1);
  const publisher = unsigned('source.publisher', count, texts.publishers.length + 1);
  if (title.includes(0)) throw new PackedFault('source.title', 'has a source without a title');
  if (publisher.includes(0)) throw new PackedFault('source.publisher', 'has one of nobody');
  return {
    dates: datesIn(reading, 'source', running(signed('source.start', count)), texts),
    rare: rareIn('source.rare', bytes('source.rare'), count),
    id: ranksIn(reading, 'source', texts.sourceIds, count),
    ...{ title, publisher },
    citing: unsigned('source.citing', count, texts.publishers.length + 1),
    language: unsigned('source.language', count, head.written.length),
  };
}

type Level = { readonly head: Head; readonly texts: PackedTexts; readonly start: Int32Array };

function levelIn(
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

function datesIn(
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

/** Of every row, where its id stands among sorted ids. Each id has one row. */
function ranksIn({ signed }: Reading, name: string, ids: Texts, count: number): Uint32Array {
  const section = `${name}.id`;
  const ranks = running(signed(section, count));
  const seen = new Uint8Array(count);
  for (const rank of ranks) {
    if (rank < 0 || rank >= ids.length || seen[rank] === 1) {
      throw new PackedFault(section, 'has an id twice, or none');
    }
    seen[rank] = 1;
  }
  if (ids.length !== count) throw new PackedFault(section, `has ${ids.length} ids, not ${count}`);
  return new Uint32Array(ranks.buffer);
}

/** Of every stop, where what its id adds to its visit's stands among the texts. A visit has none of them twice. */
function ownIdsIn({ unsigned }: Reading, ids: Texts, visit: Uint32Array): Uint32Array {
  const own = unsigned('stop.id', visit.length, ids.length);
  const seenIn = new Uint32Array(ids.length);
  for (let row = 0; row < own.length; row += 1) {
    const at = own[row] ?? 0;
    const nth = (visit[row] ?? 0) + 1;
    if (seenIn[at] === nth) throw new PackedFault('stop.id', 'gives a visit the same stop twice');
    seenIn[at] = nth;
  }
  return own;
}

function chunksIn({ bytes, unsigned }: Reading, visits: number): Uint32Array | undefined {
  const section = bytes('chunks');
  if (!section) return undefined;
  let count = 0;
  for (const byte of section) if (byte < 0x80) count += 1;
  const firsts = Uint32Array.from(running(unsigned('chunks', count)));
  const isRising = firsts.every((first, i) =>
    i === 0 ? first === 0 : first > (firsts[i - 1] ?? 0),
  );
  if (!isRising || (firsts.at(-1) ?? 0) >= visits) {
    throw new PackedFault('chunks', `does not divide the ${visits} visits`);
  }
  return firsts;
}
