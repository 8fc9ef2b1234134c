/** `npm test`: checks, build, weights, the built site in a browser, and Lighthouse on it. Ends with the counts. */
import { duration } from '../cli/duration.ts';
import { runCommand } from '../cli/run.ts';
import { CLOSING_LATER, closingLines, forgetReports } from './closing.ts';
import { CHECKS, runSteps, SIZE } from './steps.ts';

const COMMAND = {
  name: 'npm test',
  summary:
    'Runs every check, builds the site, and tests it in a browser and with Lighthouse. Run "npm run check" for what needs no browser.',
  options: {},
  examples: ['npm test'],
  notes: [
    'DATELINE_BROWSER  path of the Chromium, Chrome or headless shell to use; without it, one is found or downloaded',
  ],
} as const;

async function main(): Promise<number> {
  forgetReports(['unit', 'e2e']);
  process.env[CLOSING_LATER] = 'yes';
  const from = performance.now();
  const code = await runSteps([...CHECKS, 'build', SIZE, 'e2e', 'lighthouse']);
  console.log(`\nnpm test: ${code === 0 ? 'ok' : 'failed'}, ${duration(performance.now() - from)}`);
  for (const line of closingLines(['unit', 'e2e'])) console.log(line);
  return code;
}

process.exitCode = await runCommand(COMMAND, main);
