/** `npm run serve`: serves `dist/` as it is. */
import { existsSync } from 'node:fs';
import { CommandError } from '../cli/errors.ts';
import { portOption, portOptions } from '../cli/port.ts';
import { runCommand } from '../cli/run.ts';
import { serveSite } from './serveSite.ts';

const BUILT = 'dist';

const COMMAND = {
  name: 'npm run serve',
  summary: 'Serves the built site on this machine, as a plain static web host would.',
  options: {
    port: portOption,
    base: { type: 'string', value: 'PATH', default: '/', about: 'path below which the site is' },
    root: { type: 'string', value: 'DIR', default: BUILT, about: 'folder to serve' },
    cors: { type: 'boolean', default: false, about: 'let pages of other origins read the files' },
  },
  examples: ['npm run serve', 'npm run serve -- --port 8080 --base /some/path/ --cors'],
} as const;

process.exitCode = await runCommand(COMMAND, async ({ values }) => {
  const { root, base, cors } = values;
  if (root === BUILT && !existsSync(root)) {
    throw new CommandError(
      'There is no dist/ to serve: run "npm run build" first, or "npm start", which does both.',
    );
  }
  return serveSite({ root, base, cors, ...portOptions(values.port) }, false);
});
