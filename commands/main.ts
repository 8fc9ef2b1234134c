/** Where the command `dateline` begins. */
import { runProgram } from '../cli/program.ts';
import { nearest } from '../src/authoring/suggest.ts';
import { DATELINE } from './dateline.ts';

process.exitCode = await runProgram(DATELINE, nearest);
