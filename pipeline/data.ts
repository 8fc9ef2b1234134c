/** `npm run data`: builds the dataset of a dossier, or checks the one that exists. */
import { runCommand } from '../cli/run.ts';
import { type RunOptions, run } from './run.ts';
import { watchDossier } from './watch.ts';

const COMMAND = {
  name: 'npm run data',
  summary:
    'Checks a dossier and builds its dataset. Mistakes are listed with file, line and column.',
  options: {
    from: { type: 'string', value: 'DIR', default: 'data', about: 'folder of the dossier' },
    to: { type: 'string', value: 'DIR', default: 'public/data', about: 'folder of the dataset' },
    check: {
      type: 'boolean',
      default: false,
      about: 'write nothing; fail when the dataset is out of date',
    },
    drafts: {
      type: 'boolean',
      default: false,
      about: 'show drafts, marked as such: a preview that is not for publication',
    },
    watch: { type: 'boolean', default: false, about: 'build again whenever the dossier changes' },
  },
  examples: ['npm run data', 'npm run data -- --from examples/aurelia --to /tmp/aurelia'],
} as const;

process.exitCode = await runCommand(COMMAND, ({ values }) => {
  const { watch, ...options } = values;
  if (!watch) return build(options) ? 0 : 1;
  const rebuild = () => {
    try {
      build(options);
    } catch (error) {
      console.error(error);
    }
  };
  rebuild();
  watchDossier(options.from, rebuild);
  console.log(`Watching ${options.from} for changes (Ctrl+C stops it)`);
  return 0;
});

function build(options: RunOptions): boolean {
  const { ok, lines } = run(options);
  for (const line of lines) (ok ? console.log : console.error)(line);
  return ok;
}
