/**
 * `npm run lighthouse`: Lighthouse's mobile profile on the built site. Accessibility, best practices
 * and SEO must reach 100; the score for speed is printed only, of a host that compresses, as most do.
 * Reports in `test-results/lighthouse/`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from 'chrome-launcher';
import { runCommand } from '../cli/run.ts';
import { findBrowser, QUIET, WITHOUT_WEBGL } from './browser.ts';
import { ensureBuilt } from './built.ts';
import { LIMITS } from './limits.ts';
import { GATED, REPORTED, verdictOf } from './scores.ts';
import { startServer } from './server.ts';

/** What is looked at, by the address below the site's base. */
const PAGES = { explore: '', method: '?view=method', embed: 'embed/' };
/** Milliseconds between two attempts to reach the browser while it starts. */
const POLL_INTERVAL = 500;
const REPORT_FOLDER = join('test-results', 'lighthouse');

/** Resolves to the number of faults. */
async function audit(name: string, address: string, port: number): Promise<number> {
  const { default: lighthouse } = await import('lighthouse');
  const report = await lighthouse(address, {
    port,
    output: 'html',
    logLevel: 'error',
    onlyCategories: [...GATED, ...REPORTED],
    maxWaitForFcp: LIMITS.test,
    maxWaitForLoad: LIMITS.test,
  });
  mkdirSync(REPORT_FOLDER, { recursive: true });
  writeFileSync(join(REPORT_FOLDER, `${name}.html`), String(report?.report ?? ''));
  const { scores, faults } = verdictOf(report?.lhr);
  console.log(`${name}: ${scores.join(', ')}`);
  for (const fault of faults) console.error(`  ${fault}`);
  return faults.length;
}

const COMMAND = {
  name: 'npm run lighthouse',
  summary:
    'Runs Lighthouse on the built site. Accessibility, best practices and SEO must score 100. Reports are in test-results/lighthouse/.',
  options: {},
  examples: ['npm run lighthouse'],
  notes: ['DATELINE_BROWSER  path of the Chromium, Chrome or headless shell to use'],
} as const;

async function main(): Promise<number> {
  const built = await ensureBuilt();
  if (built !== 0) return built;
  const { path } = await findBrowser();
  const { url, close } = await startServer({ root: 'dist', gzip: true });
  // Software WebGL keeps a slow machine busy for so long that Lighthouse gives up waiting.
  const chromeFlags = ['--headless', ...QUIET, ...WITHOUT_WEBGL];
  const browser = await launch({
    chromePath: path,
    chromeFlags,
    connectionPollInterval: POLL_INTERVAL,
    maxConnectionRetries: LIMITS.test / POLL_INTERVAL,
  });
  try {
    let faults = 0;
    for (const [name, search] of Object.entries(PAGES)) {
      faults += await audit(name, url + search, browser.port);
    }
    return faults > 0 ? 1 : 0;
  } finally {
    browser.kill();
    await close();
  }
}

process.exitCode = await runCommand(COMMAND, main);
