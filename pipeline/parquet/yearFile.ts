/** The rows of a year as a Parquet file. */
import { createHash } from 'node:crypto';
import { appendFileSync, writeFileSync } from 'node:fs';
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import {
  type ArchiveRow,
  COLUMNS,
  type Column,
  FINDING,
  isOfDays,
} from '../../src/domain/archive/row.ts';

/** Rows of a row group: what a page reads at once if it must read all of one. */
const ROWS_PER_GROUP = 8192;
/** Bytes of a page of a column, unpacked: what is read for a few rows. */
const PAGE_BYTES = 65_536;

const SCHEMA = [
  { name: 'root', num_children: COLUMNS.length },
  ...COLUMNS.map((name) => ({
    name,
    repetition_type: 'REQUIRED' as const,
    ...(isOfDays(name)
      ? { type: 'INT32' as const, converted_type: 'DATE' as const }
      : { type: 'BYTE_ARRAY' as const, converted_type: 'UTF8' as const }),
  })),
];

type Options = {
  readonly file: string;
  readonly rowsPerGroup?: number;
};

export type YearFile = {
  /** Rows in the order of time: whoever adds them has sorted them. */
  readonly add: (rows: readonly ArchiveRow[]) => void;
  /** Closes the file. `hash` is of its content, 12 hexadecimal digits; see the manifest for the rest. */
  readonly finish: () => {
    readonly bytes: number;
    readonly tail: number;
    readonly rows: number;
    readonly hash: string;
  };
};

/**
 * Begins a file. A row group has rows of a short time, so that its statistics tell the days; within it
 * the rows are sorted by place, so that those of a place stand in few pages.
 */
export function yearFile({ file, rowsPerGroup = ROWS_PER_GROUP }: Options): YearFile {
  const { writer, hash } = hashedFile(file);
  const parquet = new ParquetWriter({
    writer,
    schema: SCHEMA,
    createdBy: 'dateline',
    statisticsTruncateLength: Number.POSITIVE_INFINITY,
  });
  let waiting: ArchiveRow[] = [];
  let rows = 0;
  const write = (group: readonly ArchiveRow[]) => {
    const sorted = [...group].sort(byPlace);
    const columnData = COLUMNS.map((name) => ({
      name,
      data: sorted.map((row) => row[name]),
      statistics: FINDING.some((column: Column) => column === name),
    }));
    parquet.write({ columnData, rowGroupSize: group.length, pageSize: PAGE_BYTES });
    rows += group.length;
  };
  return {
    add: (added) => {
      waiting = [...waiting, ...added];
      let from = 0;
      for (; waiting.length - from >= rowsPerGroup; from += rowsPerGroup) {
        write(waiting.slice(from, from + rowsPerGroup));
      }
      waiting = waiting.slice(from);
    },
    finish: () => {
      if (waiting.length > 0) write(waiting);
      const dataEnd = writer.offset;
      parquet.finish();
      const bytes = writer.offset;
      return { bytes, tail: bytes - dataEnd, rows, hash: hash().slice(0, 12) };
    },
  };
}

/** In the order of time, and of two on the same days, of their stops. */
export function byDay(a: ArchiveRow, b: ArchiveRow): number {
  return a.first - b.first || a.last - b.last || byCodeUnit(a.stop, b.stop);
}

function byPlace(a: ArchiveRow, b: ArchiveRow): number {
  return byCodeUnit(a.place, b.place) || byDay(a, b);
}

function byCodeUnit(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Bytes that wait to be written. */
const MOST_WAITING = 1_000_000;

/** A writer into a file, which is made anew, and the SHA-256 of what has been written. */
function hashedFile(file: string) {
  const digest = createHash('sha256');
  const writer = new ByteWriter();
  writeFileSync(file, '');
  const flush = () => {
    const bytes = new Uint8Array(writer.buffer, 0, writer.index);
    appendFileSync(file, bytes);
    digest.update(bytes);
    writer.index = 0;
  };
  const grow = writer.ensure;
  writer.ensure = (size: number) => {
    if (writer.index > MOST_WAITING) flush();
    grow.call(writer, size);
  };
  writer.finish = flush;
  return { writer, hash: () => digest.digest('hex') };
}
