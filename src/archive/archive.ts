/**
 * Answers questions to an archive. Only row groups that can match are read, of these first the columns that
 * say which rows do, and the rows' texts when they are shown.
 */
import type { ArchiveYear, Manifest } from '../domain/archive/manifest.ts';
import type { Told } from '../domain/archive/row.ts';
import { dayFromIso } from '../domain/date.ts';
import type { Asked } from './asked.ts';
import { rangeFile, type Session } from './rangeFile.ts';
import { type Group, openYear, type YearReader } from './yearReader.ts';

/** Rows that are found, in the order of time: all of a file, all of a row group, or some. */
export type Part = {
  readonly year: ArchiveYear;
  readonly count: number;
  /** Undefined where all of the file is found, which has not been opened for that. */
  readonly group?: Group;
  /** Numbers within the group, in the order of time; undefined where all of it is found. */
  readonly rows?: readonly number[];
};

/** How far a search is. */
export type Progress = {
  readonly parts: readonly Part[];
  /** Rows found so far. */
  readonly found: number;
  /** Rows of the files that can have some, and of those how many are done with. */
  readonly total: number;
  readonly done: number;
};

export type Archive = {
  readonly manifest: Manifest;
  readonly session: Session;
  /**
   * Looks for rows; each value says how far it is. Rejects with an `ArchiveError`, or when the session's
   * signal aborts.
   */
  readonly search: (asked: Asked) => AsyncGenerator<Progress, void>;
  /** What the rows found from one to another say, counted from 0; the last is not included. */
  readonly told: (parts: readonly Part[], from: number, to: number) => Promise<Told[]>;
};

/** Row groups that are read at the same time: as many as a browser has connections to a host. */
const AT_ONCE = 6;

/** `base` is the absolute address of the folder that has the files, with its closing slash. */
export function openArchive(manifest: Manifest, base: string, session: Session): Archive {
  const readers = new Map<ArchiveYear, Promise<YearReader>>();
  const readerOf = (year: ArchiveYear): Promise<YearReader> => {
    const known = readers.get(year);
    if (known) return known;
    const { file, bytes, tail } = year;
    const opened = openYear(
      rangeFile({ address: new URL(file, base).href, bytes, tail, session }),
      year,
    );
    readers.set(year, opened);
    // What has failed, or was stopped, is tried again when it is wanted again.
    opened.catch(() => readers.delete(year));
    return opened;
  };
  return {
    manifest,
    session,
    search: (asked) => search(manifest, readerOf, asked),
    told: (parts, from, to) => told(readerOf, parts, from, to),
  };
}

type ReaderOf = (year: ArchiveYear) => Promise<YearReader>;

async function* search(
  manifest: Manifest,
  readerOf: ReaderOf,
  asked: Asked,
): AsyncGenerator<Progress, void> {
  const years = manifest.years.filter((year) => mayHave(asked, daysOf(year)));
  const total = years.reduce((sum, { rows }) => sum + rows, 0);
  let parts: readonly Part[] = [];
  let [found, done] = [0, 0];
  const add = (more: readonly Part[], rows: number): Progress => {
    parts = [...parts, ...more.filter(({ count }) => count > 0)];
    found = more.reduce((sum, { count }) => sum + count, found);
    done += rows;
    return { parts, found, total, done };
  };
  yield add([], 0);
  for (const year of years) {
    if (hasAll(asked, daysOf(year)) && asked.place === undefined) {
      yield add([{ year, count: year.rows }], year.rows);
      continue;
    }
    const reader = await readerOf(year);
    const groups = reader.groups.filter((group) => mayHaveInGroup(asked, group));
    const possible = groups.reduce((sum, { rows }) => sum + rows, 0);
    yield add([], year.rows - possible);
    for (let at = 0; at < groups.length; at += AT_ONCE) {
      const some = groups.slice(at, at + AT_ONCE);
      const more = await Promise.all(some.map((group) => partOf(reader, { year, group }, asked)));
      yield add(
        more,
        some.reduce((sum, { rows }) => sum + rows, 0),
      );
    }
  }
}

type Days = { readonly first: number; readonly last: number };

function daysOf({ from, to }: ArchiveYear): Days {
  return { first: dayFromIso(from), last: dayFromIso(to) };
}

/** Whether something that lies between two days may touch the period. */
function mayHave({ period }: Asked, { first, last }: Days): boolean {
  const { from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY } = period;
  return first <= to && last >= from;
}

/** Whether everything between two days is within the period. */
function hasAll({ period }: Asked, { first, last }: Days): boolean {
  const { from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY } = period;
  return first >= from && last <= to;
}

function mayHaveInGroup(asked: Asked, { first, last, place: [least, most] }: Group): boolean {
  const { place } = asked;
  const isPlaced = place === undefined || (least <= place && place <= most);
  return isPlaced && mayHave(asked, { first: first[0], last: last[1] });
}

async function partOf(
  reader: YearReader,
  { year, group }: { readonly year: ArchiveYear; readonly group: Group },
  asked: Asked,
): Promise<Part> {
  const { place } = asked;
  const isAllThere = hasAll(asked, { first: group.first[0], last: group.last[1] });
  const isOfPlace = place === undefined || group.place.every((bound) => bound === place);
  if (isAllThere && isOfPlace) return { year, group, count: group.rows };
  const found = await reader.finding(group, place !== undefined);
  const rows = found.first.flatMap((first, row) => {
    const isThere = mayHave(asked, { first, last: found.last[row] ?? first });
    return isThere && (place === undefined || found.place?.[row] === place) ? row : [];
  });
  return { year, group, count: rows.length, rows: inTime(rows, found) };
}

/** Sorted by day; rows of the same days stay in the order of the file. */
function inTime(rows: number[], { first, last }: Pick<YearRows, 'first' | 'last'>): number[] {
  const day = (days: readonly number[], row: number) => days[row] ?? 0;
  return rows.sort((a, b) => day(first, a) - day(first, b) || day(last, a) - day(last, b) || a - b);
}
type YearRows = Awaited<ReturnType<YearReader['finding']>>;

async function told(
  readerOf: ReaderOf,
  parts: readonly Part[],
  from: number,
  to: number,
): Promise<Told[]> {
  const all: Told[] = [];
  let start = 0;
  for (const part of parts) {
    const [first, last] = [Math.max(0, from - start), Math.min(part.count, to - start)];
    start += part.count;
    if (first >= last) continue;
    const reader = await readerOf(part.year);
    if (part.group) all.push(...(await toldInGroup(reader, part.group, part.rows, first, last)));
    else {
      const inYear = reader.groups.map((group) => ({ year: part.year, group, count: group.rows }));
      all.push(...(await told(readerOf, inYear, first, last)));
    }
  }
  return all;
}

async function toldInGroup(
  reader: YearReader,
  group: Group,
  found: readonly number[] | undefined,
  from: number,
  to: number,
): Promise<Told[]> {
  const rows = found ?? (await allInTime(reader, group));
  const wanted = rows.slice(from, to);
  const ascending = [...wanted].sort((a, b) => a - b);
  const texts = await reader.telling(group, ascending);
  const byRow = new Map(ascending.map((row, i) => [row, texts[i]]));
  return wanted.flatMap((row) => byRow.get(row) ?? []);
}

async function allInTime(reader: YearReader, group: Group): Promise<number[]> {
  const found = await reader.finding(group, false);
  return inTime([...found.first.keys()], found);
}
