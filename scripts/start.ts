/** `npm start`: builds the site, serves it, and opens it if there is a display. */
import { runCommand } from '../cli/run.ts';
import { portOption, portOptions } from './port.ts';
import { requireFreePort } from './server.ts';
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
    'BROWSER=none   do not open a browser',
  ],
} as const;

const code = await runCommand(COMMAND, async ({ values }) => {
  const where = portOptions(values.port);
  // A build takes a while: say now that the address is taken.
  if (!where.anyPort) await requireFreePort(where.port);
  // Vite takes a second to load, which neither the help nor a wrong option needs.
  const { buildSite } = await import('./buildSite.ts');
  await buildSite({ verbose: values.verbose, address: process.env.DATELINE_SITE || undefined });
  return serveSite({ root: 'dist', ...where }, true);
});
process.exit(code);
