/** Where the command `dateline` begins. */
import { endWithReader } from '../cli/closedPipe.ts';
import { runProgram } from '../cli/program.ts';
import { nearest } from '../src/authoring/suggest.ts';
import { DATELINE } from './dateline.ts';

endWithReader(process.stdout, () => process.exit());
process.exitCode = await runProgram(DATELINE, nearest);
