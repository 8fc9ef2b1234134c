/** Reads the Parquet file of a year: what its row groups have, and the rows of one of them. */
import { type FileMetaData, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import * as v from 'valibot';
import {
  COLUMNS,
  type Column,
  isOfDays,
  TELLING,
  type Told,
  ToldSchema,
} from '../domain/archive/row.ts';
import type { Day } from '../domain/date.ts';
import { ArchiveError, type RangeFile } from './rangeFile.ts';

/** A row group, by the statistics of the file. */
export type Group = {
  /** Its first row in the file. */
  readonly start: number;
  readonly rows: number;
  readonly first: readonly [least: Day, most: Day];
  readonly last: readonly [least: Day, most: Day];
  readonly place: readonly [least: string, most: string];
};

/** Of the rows of a group: their days, and their places where these were asked for. */
type Found = {
  readonly first: readonly Day[];
  readonly last: readonly Day[];
  readonly place: readonly string[] | undefined;
};

export type YearReader = {
  readonly groups: readonly Group[];
  readonly finding: (group: Group, withPlace: boolean) => Promise<Found>;
  /** What rows say, by their numbers within a group, which ascend. */
  readonly telling: (group: Group, rows: readonly number[]) => Promise<Told[]>;
};

/** Rows between two that are wanted, up to which they are read together. */
const NEAR = 500;
/** Days stay numbers. */
const parsers = { dateFromDays: (days: number) => days };

/**
 * Reads the end of a file. Rejects with an `ArchiveError` if it is not a Parquet file with the columns of
 * an archive, and so do the readers of its rows.
 */
export async function openYear(
  file: RangeFile,
  { tail, rows }: { tail: number; rows: number },
): Promise<YearReader> {
  const metadata = await sound(() =>
    parquetMetadataAsync(file, { initialFetchSize: tail, parsers, geoparquet: false }),
  );
  checkSchema(metadata);
  const groups = groupsOf(metadata);
  if (groups.reduce((sum, group) => sum + group.rows, 0) !== rows) {
    throw new ArchiveError('damaged', `The file has not the ${rows} rows of the manifest`);
  }
  const read = (columns: readonly Column[], rowStart: number, rowEnd: number) =>
    sound(() =>
      parquetReadObjects({
        ...{ file, metadata, columns: [...columns], rowStart, rowEnd, parsers },
        ...{ useOffsetIndex: true, geoparquet: false },
      }),
    );
  return {
    groups,
    finding: async ({ start, rows: count }, withPlace) => {
      const columns = ['first', 'last', ...(withPlace ? ['place' as const] : [])] as const;
      const found = await read(columns, start, start + count);
      if (found.length !== count) throw new ArchiveError('damaged', 'Rows are missing');
      return {
        first: found.map((row) => dayIn(row.first)),
        last: found.map((row) => dayIn(row.last)),
        place: withPlace ? found.map((row) => textIn(row.place)) : undefined,
      };
    },
    telling: async ({ start }, wanted) => {
      const told: Told[] = [];
      for (const run of runsOf(wanted)) {
        const [from = 0] = run;
        const to = (run.at(-1) ?? from) + 1;
        const found = await read(TELLING, start + from, start + to);
        told.push(...run.map((row) => toldIn(found[row - from])));
      }
      return told;
    },
  };
}

/** Whatever the library throws means that the file is not as it should be. */
async function sound<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const isTold = error instanceof ArchiveError || (error as Error)?.name === 'AbortError';
    throw isTold ? error : new ArchiveError('damaged', 'The file is no sound Parquet file', error);
  }
}

function checkSchema({ schema }: FileMetaData): void {
  for (const name of COLUMNS) {
    const element = schema.find((each) => each.name === name);
    const type = isOfDays(name) ? 'INT32' : 'BYTE_ARRAY';
    if (element?.type !== type || element.repetition_type !== 'REQUIRED') {
      throw new ArchiveError('damaged', `The file has no column “${name}” of ${type}, required`);
    }
  }
}

/** A column without statistics may have any value. */
function groupsOf({ row_groups }: FileMetaData): Group[] {
  let start = 0;
  return row_groups.map(({ num_rows, columns }) => {
    const boundsOf = (column: Column): readonly [unknown, unknown] => {
      const chunk = columns.find(({ meta_data }) => meta_data?.path_in_schema[0] === column);
      const { min_value, max_value } = chunk?.meta_data?.statistics ?? {};
      return [min_value, max_value];
    };
    const days = (column: Column): readonly [Day, Day] => {
      const [least, most] = boundsOf(column);
      return [
        typeof least === 'number' ? least : Number.NEGATIVE_INFINITY,
        typeof most === 'number' ? most : Number.POSITIVE_INFINITY,
      ];
    };
    const [least, most] = boundsOf('place');
    const group = {
      ...{ start, rows: Number(num_rows), first: days('first'), last: days('last') },
      place: [
        typeof least === 'string' ? least : '',
        typeof most === 'string' ? most : '\u{10FFFF}',
      ] as const,
    };
    start += group.rows;
    return group;
  });
}

function dayIn(value: unknown): Day {
  if (typeof value === 'number' && Number.isInteger(value)) return value;
  throw new ArchiveError('damaged', `${value} is no day`);
}

function textIn(value: unknown): string {
  if (typeof value === 'string') return value;
  throw new ArchiveError('damaged', `${value} is no text`);
}

function toldIn(row: unknown): Told {
  const parsed = v.safeParse(ToldSchema, row);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new ArchiveError('damaged', `${issue.path?.[0]?.key}: ${issue.message}`);
}

function runsOf(rows: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run && row - (run.at(-1) ?? row) <= NEAR) run.push(row);
    else runs.push([row]);
  }
  return runs;
}
