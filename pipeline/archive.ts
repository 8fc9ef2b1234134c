/** `npm run archive`: writes an archive of documented stops as Parquet files; see docs/archives.md. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CommandError, UsageError } from '../cli/errors.ts';
import { runCommand } from '../cli/run.ts';
import { csvPlaces, csvRows } from './parquet/csvRows.ts';
import { datasetIn, datasetPlaces, datasetRows } from './parquet/datasetRows.ts';
import { writeArchive } from './parquet/writeArchive.ts';

const COMMAND = {
  name: 'npm run archive',
  summary:
    'Writes documented stops as Parquet files by year, which a page reads where they lie. A dossier with the folder has the view “Archive”.',
  options: {
    from: {
      type: 'string',
      value: 'FILE',
      about: 'rows.csv, or visits.json or visits.json.gz of a dossier',
    },
    places: {
      type: 'string',
      value: 'FILE',
      about: 'places of the rows; places.csv beside them where nothing is said',
    },
    language: {
      type: 'string',
      value: 'TAG',
      default: 'en',
      about: 'language of the names in places.csv',
    },
    out: { type: 'string', value: 'DIR', default: 'data/archive', about: 'folder to write to' },
  },
  examples: [
    'npm run archive -- --from rows.csv',
    'npm run archive -- --from public/data/visits.json --out examples/world/archive',
  ],
} as const;

process.exitCode = await runCommand(COMMAND, async ({ values }) => {
  const { from, out } = values;
  if (from === undefined) throw new UsageError('--from is missing: name a file with rows.');
  mustExist(from);
  const { rows, places } = /\.json(\.gz)?$/.test(from)
    ? ofDataset(from)
    : ofCsv(from, values.places ?? join(dirname(from), 'places.csv'), values.language);
  const { rows: count, years } = await writeArchive({ rows, places, out, tell: console.log });
  const bytes = years.reduce((sum, year) => sum + year.bytes, 0);
  console.log(
    `${out}: ${count} rows in ${years.length} files, ${(bytes / 1e6).toFixed(1)} MB, ${(bytes / count).toFixed(1)} bytes a row`,
  );
  return 0;
});

function ofCsv(file: string, places: string, language: string) {
  mustExist(places);
  return { rows: csvRows(file), places: csvPlaces(places, language) };
}

function ofDataset(file: string) {
  const dataset = datasetIn(file);
  return { rows: datasetRows(dataset), places: datasetPlaces(dataset) };
}

function mustExist(file: string): void {
  if (!existsSync(file)) throw new CommandError(`There is no file ${file}.`);
}
