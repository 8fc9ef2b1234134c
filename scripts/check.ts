/** `npm run check`: all that can be said without a browser. */
import { CHECKS, runSteps } from './steps.ts';

process.exitCode = await runSteps([...CHECKS, 'size']);
