/** `npm run e2e`: the built site in a real browser. Arguments go to Playwright: `npm run e2e -- map`. */
import { createRequire } from 'node:module';
import { findBrowser } from './browser.ts';
import { ensureBuilt } from './built.ts';
import { CLOSING_LATER, closingLines, forgetReports } from './closing.ts';
import { run } from './run.ts';
import { startServer } from './server.ts';

const FIRST_PORT = 4174;

async function main(): Promise<number> {
  const built = await ensureBuilt();
  if (built !== 0) return built;
  const { path } = await findBrowser();
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
  forgetReports(['e2e']);
  // Served by this program, which holds the port from here on: a port that is only probed may be
  // taken by another checkout, whose site would then be tested.
  const { url, close } = await startServer({ root: 'dist', port: FIRST_PORT, anyPort: true });
  const env = { ...process.env, DATELINE_BROWSER: path, DATELINE_E2E_URL: url };
  const code = await run(process.execPath, [cli, 'test', ...process.argv.slice(2)], { env });
  await close();
  if (!process.env[CLOSING_LATER]) for (const line of closingLines(['e2e'])) console.log(line);
  return code;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
