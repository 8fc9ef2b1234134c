/** `npm start`: builds the site, serves it, and opens it if there is a display. */
import { requireFreePort } from '../cli/listen.ts';
import { portOption, portOptions } from '../cli/port.ts';
import { runCommand } from '../cli/run.ts';
import { run } from './run.ts';
import { serveSite } from './serveSite.ts';

const COMMAND = {
  name: 'npm start',
  summary: 'Builds the site, serves it on this machine and opens it where there is a display.',
  options: {
    port: portOption,
    verbose: { type: 'boolean', default: false, about: 'show everything that the bundler prints' },
  },
  examples: ['npm start', 'npm start -- --port 8080'],
  notes: [
    'DATELINE_DATA  folder of another dossier to build, such as examples/aurelia',
    'DATELINE_DRAFTS=1  show drafts, marked as such; do not publish such a site',
    'BROWSER=none   do not open a browser',
  ],
} as const;

process.exitCode = await runCommand(COMMAND, async ({ values }) => {
  const where = portOptions(values.port);
  // A build takes a while: say now that the address is taken.
  if (!where.anyPort) await requireFreePort(where.port);
  // In a process of its own: Vite's gigabyte of memory should not stay while the site is served.
  const args = ['--import', 'tsx', 'scripts/build.ts', values.verbose ? '--verbose' : '--brief'];
  const built = await run(process.execPath, args);
  if (built !== 0) return built;
  return serveSite({ root: 'dist', ...where }, true);
});
