/** `npm test`: checks, build, weights, the built site in a browser, and Lighthouse on it. Ends with the counts. */
import { rmSync } from 'node:fs';
import { runCommand } from '../cli/run.ts';
import { closingLine, REPORTS, readCounts } from './counts.ts';
import { CHECKS, duration, runSteps } from './steps.ts';

const COMMAND = {
  name: 'npm test',
  summary:
    'Runs every check, builds the site, and tests it in a browser and with Lighthouse. Run "npm run check" for what needs no browser.',
  options: {},
  examples: ['npm test'],
  notes: [
    'DATELINE_BROWSER  path of the Chromium or Chrome to use; without it, one is found or downloaded',
  ],
} as const;

async function main(): Promise<number> {
  // A report of an earlier run must not be counted.
  for (const report of Object.values(REPORTS)) rmSync(report, { force: true });

  const from = performance.now();
  const code = await runSteps([...CHECKS, 'build', 'size', 'e2e', 'lighthouse']);
  const counts = readCounts();
  console.log(`\nnpm test: ${code === 0 ? 'ok' : 'failed'}, ${duration(performance.now() - from)}`);
  // Stopped before the first test: then there is nothing to count, and no zero to be taken for success.
  if (counts.passed + counts.failed > 0) console.log(closingLine(counts));
  return code;
}

process.exitCode = await runCommand(COMMAND, main);
