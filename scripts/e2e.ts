/** `npm run e2e`: the built site in a real browser. Arguments go to Playwright: `npm run e2e -- map`. */
import { createRequire } from 'node:module';
import { runCommand } from '../cli/run.ts';
import { findBrowser } from './browser.ts';
import { ensureBuilt } from './built.ts';
import { CLOSING_LATER, closingLines, forgetReports } from './closing.ts';
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
  notes: ['DATELINE_BROWSER  path of the Chromium, Chrome or headless shell to use'],
} as const;

async function main(args: readonly string[]): Promise<number> {
  // Before the build, which would be for nothing without a browser.
  const { path } = await findBrowser();
  const built = await ensureBuilt();
  if (built !== 0) return built;
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
  forgetReports(['e2e']);
  // Served by this program, which holds the port from here on: a port that is only probed may be
  // taken by another checkout, whose site would then be tested.
  const { url, close } = await startServer({ root: 'dist', port: FIRST_PORT, anyPort: true });
  const env = { ...process.env, DATELINE_BROWSER: path, DATELINE_E2E_URL: url };
  const code = await run(process.execPath, [cli, 'test', ...args], { env });
  await close();
  if (!process.env[CLOSING_LATER]) for (const line of closingLines(['e2e'])) console.log(line);
  return code;
}

process.exitCode = await runCommand(COMMAND, ({ rest }) => main(rest));
