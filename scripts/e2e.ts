/** `npm run e2e`: the built site in a real browser. Arguments go to Playwright: `npm run e2e -- map`. */
import { createRequire } from 'node:module';
import { runCommand } from '../cli/run.ts';
import { findBrowser } from './browser.ts';
import { ensureBuilt } from './built.ts';
import { run } from './run.ts';
import { startServer } from './server.ts';

const FIRST_PORT = 4174;

const COMMAND = {
  name: 'npm run e2e',
  summary:
    'Tests the built site in a browser with Playwright. Builds the site and finds or downloads a browser when needed.',
  options: {},
  passesOn: { to: 'Playwright', help: '"npx playwright test --help" lists its options.' },
  examples: ['npm run e2e', 'npm run e2e -- map.spec.ts --workers 1'],
  notes: [
    'DATELINE_BROWSER   path of the Chromium or Chrome to use',
    'DATELINE_E2E_PORT  TCP port of the site under test; without it, a free one',
  ],
} as const;

async function main(args: readonly string[]): Promise<number> {
  // Before the build, which would be for nothing without a browser.
  const { path } = await findBrowser();
  const built = await ensureBuilt();
  if (built !== 0) return built;
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
  const port = process.env.DATELINE_E2E_PORT ?? (await freePort());
  const env = { ...process.env, DATELINE_BROWSER: path, DATELINE_E2E_PORT: port };
  return run(process.execPath, [cli, 'test', ...args], { env });
}

/** A port that nobody listens on: another checkout's server must never be the one that is tested. */
async function freePort(): Promise<string> {
  const probe = await startServer({ root: 'dist', port: FIRST_PORT, anyPort: true });
  await probe.close();
  return new URL(probe.url).port;
}

process.exitCode = await runCommand(COMMAND, ({ rest }) => main(rest));
