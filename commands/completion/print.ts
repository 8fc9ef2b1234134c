import { UsageError } from '../../cli/errors.ts';
import type { Program } from '../../cli/program.ts';
import { SHELLS } from './completion.ts';

/** Prints the script for a shell. Throws a `UsageError` for a shell that there is none for. */
export function printCompletion(program: Program, [shell = '']: readonly string[]): number {
  const script = Object.hasOwn(SHELLS, shell) ? SHELLS[shell] : undefined;
  if (!script) {
    throw new UsageError(`There is no completion for "${shell}", only for ${listed()}.`);
  }
  console.log(script(program).trimEnd());
  return 0;
}

const listed = (): string => Object.keys(SHELLS).join(', ');
