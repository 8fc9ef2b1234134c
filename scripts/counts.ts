/** How many tests passed and failed, from the reports that the test runners write. */
import * as v from 'valibot';

export interface Counts {
  passed: number;
  failed: number;
}

const NONE: Counts = { passed: 0, failed: 0 };

/** Where the runners leave their reports; git-ignored. */
export const REPORTS = { unit: '.cache/tests/unit.json', e2e: '.cache/tests/e2e.json' };

const VitestReport = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  testResults: v.array(
    v.object({
      status: v.string(),
      assertionResults: v.array(v.object({ status: v.string() })),
    }),
  ),
});

const PlaywrightReport = v.object({
  stats: v.object({ expected: v.number(), unexpected: v.number(), flaky: v.number() }),
  errors: v.array(v.unknown()),
});

/** Vitest's JSON report. A file that failed without a test that did counts as one failure. */
export function vitestCounts(report: unknown): Counts {
  const { numPassedTests, numFailedTests, testResults } = v.parse(VitestReport, report);
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((it) => it.status === 'failed'),
  );
  return { passed: numPassedTests, failed: numFailedTests + broken.length };
}

/**
 * Playwright's JSON report. A flaky test has passed in the end; an error outside any test counts as a
 * failure; a skipped test as neither.
 */
export function playwrightCounts(report: unknown): Counts {
  const { stats, errors } = v.parse(PlaywrightReport, report);
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
}

export function sum(counts: readonly Counts[]): Counts {
  return counts.reduce(
    (total, { passed, failed }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
    }),
    NONE,
  );
}

/** The closing line. */
export const closingLine = ({ passed, failed }: Counts): string =>
  `${passed} passed, ${failed} failed`;
