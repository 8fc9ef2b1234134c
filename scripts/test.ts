/** `npm test`: checks, build, weights, the built site in a browser, and Lighthouse on it. Ends with the counts. */
import { rmSync } from 'node:fs';
import { closingLine, REPORTS, readCounts } from './counts.ts';
import { CHECKS, duration, runSteps } from './steps.ts';

// A report of an earlier run must not be counted.
for (const report of Object.values(REPORTS)) rmSync(report, { force: true });

const from = performance.now();
const code = await runSteps([...CHECKS, 'build', 'size', 'e2e', 'lighthouse']);
const counts = readCounts();
console.log(`\nnpm test: ${code === 0 ? 'ok' : 'failed'}, ${duration(performance.now() - from)}`);
// Stopped before the first test: then there is nothing to count, and no zero to be taken for success.
if (counts.passed + counts.failed > 0) console.log(closingLine(counts));
process.exitCode = code;
