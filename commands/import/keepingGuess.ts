import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { CommandError } from '../../cli/errors.ts';

/**
 * Does `work` with the guess of a mapping written to `file`; if `work` throws, there is no such file. Throws a
 * `CommandError` where several tables were guessed, because a file holds the columns of one.
 */
export function keepingGuess<T>(
  file: string | undefined,
  [guess, other]: readonly string[],
  work: () => T,
): T {
  if (file === undefined || guess === undefined) return work();
  if (other !== undefined) {
    throw new CommandError(
      `${file} can hold the columns of one table only: import the tables one by one. Nothing was written.`,
    );
  }
  writeGuess(file, guess);
  try {
    return work();
  } catch (error) {
    rmSync(file, { force: true });
    throw error;
  }
}

/** Throws a `CommandError` where the file cannot be written; what is there by now stays. */
export function writeGuess(file: string, guess: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, guess, { flag: 'wx' });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new CommandError(`${file} cannot be written: ${why}. Nothing was written.`);
  }
}
