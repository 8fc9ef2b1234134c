/** A binary index as columns, checked: whatever a row refers to is there. */
import { sectionsIn } from './container.ts';
import type { DateColumns } from './dates.ts';
import { PackedFault } from './fault.ts';
import { type Head, headIn } from './head.ts';
import { ownIdsIn, ranksIn } from './idRows.ts';
import { datesIn, type LevelColumns, levelIn, type PackedTexts } from './level.ts';
import { type RareRows, rareIn } from './rare.ts';
import { type Reading, readingOf } from './reading.ts';
import { running, startsOf } from './running.ts';

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
