/** The verbs of `npm run check` and `npm test`: package.json scripts, run in order, first failure stops. */
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

/** `840` → `0.8 s`; `61000` → `1 min 1 s`. Input in milliseconds. */
export function duration(ms: number): string {
  if (ms < 60_000) return `${(ms / 1000).toFixed(1)} s`;
  const seconds = Math.round(ms / 1000);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

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
