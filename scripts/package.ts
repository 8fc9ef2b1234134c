/** `npm run prepack`: makes what the npm package has besides its sources, before `npm pack`. */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runStep } from '../cli/progress.ts';
import { runCommand } from '../cli/run.ts';
import { ownShell } from '../pipeline/site/ownShell.ts';
import { bundle, bundleForBrowser } from './bundle.ts';
import { noticesText, PACKAGES } from './notices.ts';
import { writeTypes } from './packageTypes.ts';

const COMMAND = {
  name: 'npm run prepack',
  summary: 'Makes lib/, shell/ and NOTICES.md for the npm package. "npm pack" runs it by itself.',
  options: {
    verbose: { type: 'boolean', default: false, about: 'show everything that the bundler prints' },
  },
  examples: ['npm pack'],
} as const;

/** The library for browsers. */
const BROWSER = 'lib/browser';
/** Only for those who keep a shell. */
const LEFT_OUT = /[\\/]\.shell[\\/]check\.json$/;

async function shell(): Promise<void> {
  const { folder } = await ownShell(() => ({ logLevel: 'warn' }));
  rmSync('shell', { recursive: true, force: true });
  mkdirSync('shell');
  cpSync(folder, 'shell', { recursive: true, filter: (from) => !LEFT_OUT.test(from) });
}

/** Code for Node, and of the library for browsers. */
async function code(): Promise<void> {
  await bundle('lib');
  await bundleForBrowser(BROWSER);
}

async function notices(): Promise<void> {
  const lists = ['shell/.shell', 'lib', BROWSER].map((folder) => join(folder, PACKAGES));
  writeFileSync('NOTICES.md', noticesText(lists));
  for (const list of lists) rmSync(list);
}

const exitCode = await runCommand(COMMAND, async ({ values: { verbose } }) => {
  await runStep({ name: 'App', work: shell }, verbose);
  await runStep({ name: 'Code', work: code }, verbose);
  await runStep({ name: 'Types', work: () => writeTypes('lib/types') }, verbose);
  await runStep({ name: 'Notices', work: notices }, verbose);
  return 0;
});
// Timers of the message compiler would keep the process alive for half a minute.
process.exit(exitCode);
