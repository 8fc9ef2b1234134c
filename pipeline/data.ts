import { parseArgs } from 'node:util';
import { watchDossier } from './read/watch.ts';
import { type RunOptions, run } from './run.ts';

const USAGE = `Usage: npm run data -- [--from DIR] [--to DIR] [--check] [--watch]

Builds the dataset of the dossier in DIR (data) and writes it to DIR (public/data).
  --check  write nothing; fail when the dataset there is not what would be written
  --watch  build again whenever the dossier changes`;

main();

function main(): void {
  const options = readOptions();
  if (options === undefined) return;
  const { watch, ...runOptions } = options;
  if (!watch) {
    process.exitCode = build(runOptions) ? 0 : 1;
    return;
  }
  const rebuild = () => {
    try {
      build(runOptions);
    } catch (error) {
      console.error(error);
    }
  };
  rebuild();
  watchDossier(options.from, rebuild);
  console.log(`Watching ${options.from} for changes; stop with Ctrl-C`);
}

function build(options: RunOptions): boolean {
  const { ok, lines } = run(options);
  for (const line of lines) (ok ? console.log : console.error)(line);
  return ok;
}

function readOptions() {
  try {
    return parseArgs({
      options: {
        from: { type: 'string', default: 'data' },
        to: { type: 'string', default: 'public/data' },
        check: { type: 'boolean', default: false },
        watch: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    process.exitCode = 2;
    return undefined;
  }
}
