/** `npm test`: checks, build, weights, the built site in a browser, and Lighthouse on it. Ends with the counts. */
import { CLOSING_LATER, closingLines, forgetReports } from './closing.ts';
import { CHECKS, duration, runSteps } from './steps.ts';

forgetReports(['unit', 'e2e']);
process.env[CLOSING_LATER] = 'yes';

const from = performance.now();
const code = await runSteps([...CHECKS, 'build', 'size', 'e2e', 'lighthouse']);
console.log(`\nnpm test: ${code === 0 ? 'ok' : 'failed'}, ${duration(performance.now() - from)}`);
for (const line of closingLines(['unit', 'e2e'])) console.log(line);
process.exitCode = code;
