/** `npm run e2e`: the built site in a real browser. Arguments go to Playwright: `npm run e2e -- map`. */
import { createRequire } from 'node:module';
import { findBrowser } from './browser.ts';
import { ensureBuilt } from './built.ts';
import { run } from './run.ts';
import { startServer } from './server.ts';

const FIRST_PORT = 4174;

async function main(): Promise<number> {
  const built = await ensureBuilt();
  if (built !== 0) return built;
  const { path } = await findBrowser();
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
  const port = process.env.DATELINE_E2E_PORT ?? (await freePort());
  const env = { ...process.env, DATELINE_BROWSER: path, DATELINE_E2E_PORT: port };
  return run(process.execPath, [cli, 'test', ...process.argv.slice(2)], { env });
}

/** A port that nobody listens on: another checkout's server must never be the one that is tested. */
async function freePort(): Promise<string> {
  const probe = await startServer({ root: 'dist', port: FIRST_PORT, anyPort: true });
  await probe.close();
  return new URL(probe.url).port;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
