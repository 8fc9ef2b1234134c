/** A binary index as columns, checked: whatever a row refers to is there. */
import type { LongWork } from '../longWork.ts';
import { sectionsIn } from './container.ts';
import type { DateColumns } from './dates.ts';
import { PackedFault } from './fault.ts';
import { type Head, headIn } from './head.ts';
import { ownIdsIn, ranksIn } from './idRows.ts';
import { inBlocks } from './inBlocks.ts';
import { datesIn, type LevelColumns, levelIn, type PackedTexts } from './level.ts';
import { type RareRows, rareIn } from './rare.ts';
import { type Reading, readingOf } from './reading.ts';
import { running, startsOf } from './running.ts';
import type { Texts } from './texts.ts';

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
export function* columnsIn(file: Uint8Array): LongWork<Columns> {
  const reading = readingOf(sectionsIn(file));
  const head = yield* headIn('head', reading.json('head'));
  const { rows } = head;
  // Each takes a byte at least.
  if (Object.values(rows).some((count) => count > file.length)) {
    throw new PackedFault('head', 'has more rows than the file');
  }
  const texts = yield* textsOf(reading, head);
  const visits = yield* visitsIn(reading, head, texts);
  return {
    ...{ head, texts, visits },
    stops: yield* stopsIn(reading, head, texts, visits),
    sources: yield* sourcesIn(reading, head, texts),
    firstVisits: yield* chunksIn(reading, rows.visits),
  };
}

function* textsOf({ texts }: Reading, { languages }: Head): LongWork<PackedTexts> {
  const [visitIds, stopIds] = [yield* texts('visit.ids'), yield* texts('stop.ids')];
  const sourceIds = yield* texts('source.ids');
  const sourceTitles = yield* texts('source.titles');
  const titles: Texts[] = [];
  for (const i of languages.keys()) titles.push(yield* texts(`titles.${i}`));
  return {
    ...{ visitIds, stopIds, sourceIds, sourceTitles, titles },
    publishers: yield* texts('publishers'),
    ...{ edtf: yield* texts('edtfs'), time: yield* texts('times'), words: yield* texts('words') },
  };
}

function* visitsIn(reading: Reading, head: Head, texts: PackedTexts): LongWork<VisitColumns> {
  const { unsigned, signed } = reading;
  const { visits: count, stops } = head.rows;
  const stopsOfEach = yield* unsigned('visit.stops', count, stops + 1);
  if (stopsOfEach.includes(0)) throw new PackedFault('visit.stops', 'has a visit without stops');
  const firstStop = yield* startsOf('visit.stops', stopsOfEach, stops);
  const start = yield* running(yield* signed('visit.start', count));
  return {
    ...(yield* levelIn(reading, 'visit', count, { head, texts, start })),
    id: yield* ranksIn(reading, 'visit', texts.visitIds, count),
    firstStop,
    direction: yield* unsigned('visit.direction', count, head.dossier.directions.length),
    kind: yield* unsigned('visit.kind', count, head.kinds.length),
  };
}

function* stopsIn(
  reading: Reading,
  head: Head,
  texts: PackedTexts,
  { firstStop, dates }: VisitColumns,
): LongWork<StopColumns> {
  const count = head.rows.stops;
  const visit = new Uint32Array(count);
  const start = yield* reading.signed('stop.start', count);
  let at = 0;
  yield* inBlocks(count, (from, to) => {
    for (let row = from; row < to; row += 1) {
      if (row === firstStop[at + 1]) at += 1;
      visit[row] = at;
      start[row] = (start[row] ?? 0) + (dates.start[at] ?? 0);
    }
  });
  const level = yield* levelIn(reading, 'stop', count, { head, texts, start });
  const { starts } = level.quoted;
  yield* inBlocks(count, (from, to) => {
    for (let row = from; row < to; row += 1) {
      if (starts[row] !== starts[row + 1]) continue;
      throw new PackedFault('stop.quotes', 'has a stop without excerpts');
    }
  });
  return {
    ...level,
    ...{ visit, id: yield* ownIdsIn(reading, texts.stopIds, visit) },
    place: yield* reading.unsigned('stop.place', count, head.places.length),
  };
}

function* sourcesIn(reading: Reading, head: Head, texts: PackedTexts): LongWork<SourceColumns> {
  const { unsigned, signed, bytes } = reading;
  const count = head.rows.sources;
  const title = yield* unsigned('source.title', count, texts.sourceTitles.length + 1);
  const publisher = yield* unsigned('source.publisher', count, texts.publishers.length + 1);
  if (title.includes(0)) throw new PackedFault('source.title', 'has a source without a title');
  if (publisher.includes(0)) throw new PackedFault('source.publisher', 'has one of nobody');
  const start = yield* running(yield* signed('source.start', count));
  return {
    dates: yield* datesIn(reading, 'source', start, texts),
    rare: yield* rareIn('source.rare', bytes('source.rare'), count),
    id: yield* ranksIn(reading, 'source', texts.sourceIds, count),
    ...{ title, publisher },
    citing: yield* unsigned('source.citing', count, texts.publishers.length + 1),
    language: yield* unsigned('source.language', count, head.written.length),
  };
}

function* chunksIn(
  { bytes, unsigned }: Reading,
  visits: number,
): LongWork<Uint32Array | undefined> {
  const section = bytes('chunks');
  if (!section) return undefined;
  let count = 0;
  for (const byte of section) if (byte < 0x80) count += 1;
  const firsts = yield* running(yield* unsigned('chunks', count));
  const isRising = firsts.every((first, i) =>
    i === 0 ? first === 0 : first > (firsts[i - 1] ?? 0),
  );
  if (!isRising || (firsts.at(-1) ?? 0) >= visits) {
    throw new PackedFault('chunks', `does not divide the ${visits} visits`);
  }
  return firsts;
}
