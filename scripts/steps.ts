/** The verbs of `npm run check` and `npm test`: package.json scripts, run in order, first failure stops. */
import { duration } from '../cli/duration.ts';
import { npmRun } from './run.ts';

/** Everything that needs no build and no browser. Each is a script of package.json. */
export const CHECKS = [
  'messages',
  'lint',
  'types',
  'unused',
  'data:check',
  'locales',
  'unit',
] as const;

/** The weights, and those of a generated dossier of 1,000 stops. */
export const SIZE = 'size --large';

/** Runs the scripts in order, each with what is written behind its name; resolves to 0, or to the exit code of the first that fails. */
export async function runSteps(steps: readonly string[]): Promise<number> {
  for (const step of steps) {
    const [script = '', ...args] = step.split(' ');
    console.log(`\n== ${script}`);
    const from = performance.now();
    const code = await npmRun(script, args);
    const took = duration(performance.now() - from);
    if (code !== 0) {
      console.error(`== ${script}: failed after ${took} (exit code ${code})`);
      return code;
    }
    console.log(`== ${script}: ok, ${took}`);
  }
  return 0;
}
