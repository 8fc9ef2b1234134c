import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { INTERVALS } from './e2e/expect.ts';
import type { WorkerFixtures } from './e2e/fixtures.ts';
import { installedBrowser, QUIET } from './scripts/browser.ts';
import { REPORTS } from './scripts/counts.ts';
import { LIMITS } from './scripts/limits.ts';

// `npm run e2e` names the browser; `npx playwright test` and editors come without one. Workers
// inherit the environment, so it is looked for once.
process.env.DATELINE_BROWSER ??= (await installedBrowser())?.path ?? '';
const executablePath = process.env.DATELINE_BROWSER;

// Likewise `npm run e2e` serves the site and names its address. Without one, Playwright serves it.
const served = process.env.DATELINE_E2E_URL;
const port = 4174;
const url = served ?? `http://127.0.0.1:${port}/`;
const ci = Boolean(process.env.CI);

/** One more than there are cores, as a test also waits: for the page's own timers, for a browser that starts. */
const WORKERS = Math.min(availableParallelism() + 1, 4);

/** Specs that need WebGL, which software draws slowly where there is no graphics card. */
const WEBGL = '**/*.webgl.spec.ts';

export default defineConfig<object, WorkerFixtures>({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: ci,
  workers: WORKERS,
  // In CI a failed test runs once more, after all others and alone. One that passes then is flaky:
  // scripts/closing.ts prints its name, and it is a defect to fix.
  retries: ci ? 1 : 0,
  retryStrategy: 'isolated',
  timeout: LIMITS.test,
  expect: {
    timeout: LIMITS.expectation,
    toPass: { timeout: LIMITS.expectation, intervals: INTERVALS },
  },
  reporter: [
    ['list'],
    ['html', { outputFolder: 'playwright-report', open: 'never' }],
    ['json', { outputFile: REPORTS.e2e }],
  ],
  use: {
    baseURL: url,
    browserName: 'chromium',
    viewport: { width: 1440, height: 900 },
    actionTimeout: LIMITS.expectation,
    navigationTimeout: LIMITS.expectation,
    screenshot: 'only-on-failure',
    // Filming every test costs more than the tests; `npx playwright test --trace on` films one.
    trace: 'off',
    // A new context, and the process of a new page, take longer than most of what is tested: tests of
    // a worker have one page, which Playwright and `e2e/fixtures.ts` make new between them.
    reuseContext: true,
    // Each test begins with a site that was never visited; what is kept of it is for its own spec.
    serviceWorkers: 'block',
    locale: 'en-GB',
    timezoneId: 'America/New_York', // west of Greenwich, where a day read as UTC shows as the one before
    launchOptions: {
      timeout: LIMITS.test,
      ...(executablePath ? { executablePath } : {}),
      args: [...QUIET],
    },
  },
  // Tests start in the order of the projects: those with WebGL come first, one at a time, so that
  // others run beside them. At the end they would have a core for themselves that they cannot use.
  projects: [
    { name: 'webgl', testMatch: WEBGL, workers: 1, use: { hasWebGl: true } },
    { name: 'pages', testIgnore: WEBGL, use: { hasWebGl: false } },
  ],
  ...(served === undefined && {
    webServer: {
      command: `node --import tsx scripts/serve.ts --port ${port}`,
      url,
      timeout: LIMITS.test,
      reuseExistingServer: !ci,
    },
  }),
});
