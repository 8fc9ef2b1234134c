/** `npm run bench:archive`: writes a generated archive and says what that took; see README.md. */
import { CommandError, UsageError } from '../cli/errors.ts';
import { runCommand } from '../cli/run.ts';
import { writeArchive } from '../pipeline/parquet/writeArchive.ts';
import { archivePlaces, archiveRows } from './generate/archiveRows.ts';
import { readCities } from './generate/cities.ts';
import { peopleOf } from './generate/people.ts';
import { placesOf } from './generate/places.ts';

const PLACES = 300;
const PEOPLE = 200;

const COMMAND = {
  name: 'npm run bench:archive',
  summary: 'Writes an archive of generated rows, always the same one, and prints time and memory.',
  options: {
    rows: { type: 'string', value: 'NUMBER', default: '10000000', about: 'how many rows' },
    out: { type: 'string', value: 'DIR', about: 'folder of the archive' },
    seed: { type: 'string', value: 'NUMBER', default: '1914', about: 'chooses other rows' },
  },
  examples: ['npm run bench:archive -- --rows 100000 --out /tmp/dossier/archive'],
} as const;

process.exitCode = await runCommand(COMMAND, async ({ values }) => {
  const { out } = values;
  if (out === undefined) throw new UsageError('--out is missing: name a folder.');
  const [count, seed] = [Number(values.rows), Number(values.seed)];
  if (!Number.isSafeInteger(count) || count < 1 || !Number.isSafeInteger(seed)) {
    throw new CommandError('--rows and --seed are whole numbers.');
  }
  const places = placesOf(readCities(), PLACES);
  const rows = archiveRows({ rows: count, seed, places, people: peopleOf(PEOPLE) });
  const begin = performance.now();
  let told = begin;
  const { years } = await writeArchive({
    ...{ rows, places: archivePlaces(places), out },
    tell: (text) => {
      if (performance.now() - told < 5000) return;
      told = performance.now();
      console.log(text);
    },
  });
  const seconds = (performance.now() - begin) / 1000;
  const bytes = years.reduce((sum, year) => sum + year.bytes, 0);
  const tail = Math.max(...years.map((year) => year.tail));
  // Of the whole run, in kilobytes.
  const { maxRSS } = process.resourceUsage();
  console.log(
    `${count} rows in ${years.length} files: ${(bytes / 1e6).toFixed(0)} MB, ${(bytes / count).toFixed(1)} bytes a row; ${(tail / 1000).toFixed(0)} kB at the end of a file; ${seconds.toFixed(0)} s; ${(maxRSS / 1000).toFixed(0)} MB of memory`,
  );
  return 0;
});
