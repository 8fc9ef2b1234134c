/** `npm run check`: all checks that need no browser. */
import { runCommand } from '../cli/run.ts';
import { CHECKS, runSteps, SIZE } from './steps.ts';

const COMMAND = {
  name: 'npm run check',
  summary: `Runs everything that needs no browser: ${CHECKS.join(', ')}, size.`,
  options: {},
  examples: ['npm run check'],
} as const;

process.exitCode = await runCommand(COMMAND, () => runSteps([...CHECKS, SIZE]));
