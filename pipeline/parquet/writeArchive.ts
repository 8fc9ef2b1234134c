/** Writes an archive: Parquet files by year and their manifest. */
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CommandError } from '../../cli/errors.ts';
import {
  ARCHIVE_FORMAT,
  type ArchivePlace,
  type ArchiveYear,
  type Manifest,
  readManifest,
} from '../../src/domain/archive/manifest.ts';
import { isoFromDay } from '../../src/domain/date.ts';
import { type RawRow, rowChecker } from './rows.ts';
import { type Spill, spillInto } from './spill.ts';
import { byDay, yearFile } from './yearFile.ts';

/** Beside the Parquet files. */
const MANIFEST = 'archive.json';
/** What a folder of an archive may have; everything else in it is left alone. */
const OURS = /^(archive\.json|\d{4}-[0-9a-f]{12}\.parquet)$/;
/** Mistakes that are listed; the others are counted. */
const MOST_FAULTS = 20;
const TOLD_EVERY = 100_000;

type Options = {
  readonly rows: Iterable<RawRow> | AsyncIterable<RawRow>;
  readonly places: readonly ArchivePlace[];
  /** Folder that the archive takes; an older one in it is replaced. */
  readonly out: string;
  /** Called now and then with how far it is. */
  readonly tell?: (text: string) => void;
  /** For tests. */
  readonly rowsPerGroup?: number;
};

/**
 * Rows may come in any order. Memory holds the rows of one month. Throws a `CommandError` that lists the
 * mistakes in the rows, or says that there are none; what was in the folder is there then as before.
 */
export async function writeArchive(options: Options): Promise<Manifest> {
  const { rows, places, out, tell = () => {}, rowsPerGroup } = options;
  const scratch = `${out}.${process.pid}.tmp`;
  try {
    const spill = spillInto(join(scratch, 'months'));
    await spillChecked(rows, places, spill, tell);
    const files = join(scratch, 'files');
    mkdirSync(files);
    const years = yearsOf(spill, files, rowsPerGroup, tell);
    const total = years.reduce((sum, year) => sum + year.rows, 0);
    const manifest = { format: ARCHIVE_FORMAT, rows: total, places: [...places], years } as const;
    const read = readManifest(manifest);
    if ('fault' in read) throw new CommandError(`${read.fault}; nothing was written`);
    writeFileSync(join(files, MANIFEST), `${JSON.stringify(manifest)}\n`);
    replace(out, files);
    return read;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function spillChecked(
  rows: Options['rows'],
  places: readonly ArchivePlace[],
  spill: Spill,
  tell: (text: string) => void,
): Promise<void> {
  const check = rowChecker(new Set(places.map(({ id }) => id)));
  const faults: string[] = [];
  let count = 0;
  let faulty = 0;
  for await (const raw of rows) {
    const row = check(raw);
    count += 1;
    if ('fault' in row) {
      faulty += 1;
      if (faults.length < MOST_FAULTS) faults.push(row.fault);
    } else if (faulty === 0) spill.add(row);
    if (count % TOLD_EVERY === 0) tell(`${count} rows read`);
  }
  if (faulty > 0) {
    const others = faulty > faults.length ? [`and ${faulty - faults.length} more`] : [];
    throw new CommandError(
      [
        ...faults,
        ...others,
        '',
        `${faulty} ${faulty === 1 ? 'mistake' : 'mistakes'}; nothing was written`,
      ].join('\n'),
    );
  }
  if (count === 0) throw new CommandError('There are no rows; nothing was written');
}

function yearsOf(
  spill: Spill,
  folder: string,
  rowsPerGroup: number | undefined,
  tell: (text: string) => void,
): ArchiveYear[] {
  const months = spill.months();
  const years = [...new Set(months.map((month) => month.slice(0, 4)))];
  return years.map((year) => {
    const own = months.filter((month) => month.startsWith(year));
    const unnamed = join(folder, year);
    const file = yearFile({ file: unnamed, ...(rowsPerGroup ? { rowsPerGroup } : {}) });
    let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const month of own) {
      const rows = spill.rowsOf(month).sort(byDay);
      for (const row of rows) {
        first = Math.min(first, row.first);
        last = Math.max(last, row.last);
      }
      file.add(rows);
    }
    const { hash, ...size } = file.finish();
    const name = `${year}-${hash}.parquet`;
    renameSync(unnamed, join(folder, name));
    tell(`${year} written`);
    return { file: name, ...size, from: isoFromDay(first), to: isoFromDay(last) };
  });
}

/** Puts the files of a folder in the place of an older archive. */
function replace(out: string, from: string): void {
  mkdirSync(out, { recursive: true });
  for (const name of readdirSync(out)) if (OURS.test(name)) rmSync(join(out, name));
  for (const name of readdirSync(from)) renameSync(join(from, name), join(out, name));
}
