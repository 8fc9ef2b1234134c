/** `npm run bench:generate`: writes a dossier of any size, to measure with; see README.md. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CommandError, UsageError } from '../cli/errors.ts';
import { runCommand } from '../cli/run.ts';
import { authoredFiles } from './generate/authored.ts';
import { readCities } from './generate/cities.ts';
import { datasetOf } from './generate/dataset.ts';
import { generate } from './generate/dossier.ts';
import { writeFiles } from './generate/writeFiles.ts';

/** So many files are still convenient to read; beyond it the dataset is written by itself. */
const MOST_AUTHORED = 10_000;

const COMMAND = {
  name: 'npm run bench:generate',
  summary: 'Writes a dossier of a given number of stops, always the same one.',
  options: {
    stops: { type: 'string', value: 'NUMBER', default: '1000', about: 'how many stops' },
    out: { type: 'string', value: 'DIR', about: 'folder to write to; it must be empty or new' },
    seed: { type: 'string', value: 'NUMBER', default: '1914', about: 'chooses another dossier' },
    dataset: {
      type: 'boolean',
      default: false,
      about: 'write visits.json, the dataset, instead of a folder of authored files',
    },
  },
  examples: [
    'npm run bench:generate -- --stops 1000 --out /tmp/dossier',
    'npm run bench:generate -- --stops 100000 --out /tmp/data --dataset',
  ],
} as const;

process.exitCode = await runCommand(COMMAND, ({ values }) => {
  const stops = wholeNumber('--stops', values.stops, 1);
  const seed = wholeNumber('--seed', values.seed, 0);
  const { out, dataset } = values;
  if (out === undefined) throw new UsageError('--out is missing: name a folder.');
  if (!dataset && stops > MOST_AUTHORED) {
    throw new UsageError(
      `Above ${MOST_AUTHORED} stops only the dataset is written: add --dataset.`,
    );
  }
  if (existsSync(out) && readdirSync(out).length > 0) {
    throw new CommandError(`${out} is not empty: name a new folder.`);
  }
  const generated = generate({ stops, seed }, readCities());
  mkdirSync(out, { recursive: true });
  if (dataset) writeFileSync(join(out, 'visits.json'), JSON.stringify(datasetOf(generated)));
  else writeFiles(out, authoredFiles(generated));
  const { visits, places, sources } = generated;
  console.log(
    `${out}: ${stops} stops of ${visits.length} visits in ${places.length} places, ${sources.length} sources`,
  );
  return 0;
});

function wholeNumber(option: string, text: string, least: number): number {
  const number = Number(text);
  if (Number.isSafeInteger(number) && number >= least) return number;
  throw new UsageError(`${option} takes a whole number from ${least}.`);
}
