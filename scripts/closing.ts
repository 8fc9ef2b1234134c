/** The last lines of a run: every test that failed or was flaky by name, then the counts. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { closingLine, playwrightCounts, REPORTS, sum, vitestCounts } from './counts.ts';
import { closingTable, playwrightOutcomes, vitestOutcomes } from './outcomes.ts';

type Runner = keyof typeof REPORTS;

const READERS = {
  unit: { counts: vitestCounts, outcomes: vitestOutcomes },
  e2e: { counts: playwrightCounts, outcomes: playwrightOutcomes },
} as const;

/** Set where another program prints the closing lines of the whole run. */
export const CLOSING_LATER = 'DATELINE_CLOSING_LATER';

/** Deletes the reports of an earlier run, so that they are not counted. */
export function forgetReports(runners: readonly Runner[]): void {
  for (const runner of runners) rmSync(REPORTS[runner], { force: true });
}

/** Of the runners that have left a report; empty where none of them ran a test. */
export function closingLines(runners: readonly Runner[]): string[] {
  const reports = runners.flatMap((runner) => {
    if (!existsSync(REPORTS[runner])) return [];
    const report: unknown = JSON.parse(readFileSync(REPORTS[runner], 'utf8'));
    const { counts, outcomes } = READERS[runner];
    return [{ counts: counts(report), outcomes: outcomes(report) }];
  });
  const counts = sum(reports.map((report) => report.counts));
  // No zero that could be taken for success.
  if (counts.passed + counts.failed === 0) return [];
  return [...closingTable(reports.flatMap(({ outcomes }) => outcomes)), closingLine(counts)];
}
