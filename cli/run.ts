/** Runs a command: reads its arguments, prints its help, and reports errors. */
import {
  type Command,
  commandLine,
  helpOf,
  type Input,
  type Options,
  readArguments,
} from './command.ts';
import { CommandError, UsageError } from './errors.ts';

/** Resolves to an exit code. */
export type Main<O extends Options> = (input: Input<O>) => Promise<number> | number;

/**
 * Resolves to the exit code: 0, that of `main`, 1 for an error and 2 for arguments that the command
 * does not know. A `CommandError` is printed as its message, any other error with its stack, since
 * it is a bug.
 */
export async function runCommand<const O extends Options>(
  command: Command<O>,
  main: Main<O>,
  args: readonly string[] = process.argv.slice(2),
): Promise<number> {
  try {
    const input = readArguments(command, args);
    if (input !== undefined) return await main(input);
    console.log(helpOf(command));
    return 0;
  } catch (error) {
    console.error(textOf(error, command.name));
    return error instanceof CommandError ? error.exitCode : 1;
  }
}

function textOf(error: unknown, name: string): string {
  if (error instanceof UsageError) return `${error.message} See ${commandLine(name, '--help')}`;
  if (error instanceof CommandError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
