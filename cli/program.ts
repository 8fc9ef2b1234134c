/** A program of several commands: finds the one that is meant, and explains itself. */
import { asksForHelp, type Command, type Options } from './command.ts';
import { type Main, runCommand } from './run.ts';

/** A command of a program, ready to run. */
export interface Subcommand {
  readonly command: Command<Options>;
  /** Resolves to the exit code. */
  readonly run: (args: readonly string[]) => Promise<number>;
}

export interface Program {
  /** As it is typed: `dateline`. */
  readonly name: string;
  readonly summary: string;
  readonly version: string;
  /** By the word behind the program's name. */
  readonly commands: Readonly<Record<string, Subcommand>>;
  /** More lines for the end of the help. */
  readonly notes?: readonly string[];
}

/** Options of the program itself. */
export const PROGRAM_OPTIONS = {
  help: 'print this help; behind a command, the help of that command',
  version: 'print the version',
};

/** Ties a command to what it does. */
export function subcommand<const O extends Options>(
  command: Command<O>,
  main: Main<O>,
): Subcommand {
  return { command, run: (args) => runCommand(command, main, args) };
}

/** Finds the name that somebody has probably meant. */
type Nearest = (written: string, names: readonly string[]) => string | undefined;

/**
 * Resolves to the exit code, as `runCommand` does: 0 also for help and version, 2 where no command or
 * an unknown one is named.
 */
export async function runProgram(
  program: Program,
  nearest: Nearest,
  args: readonly string[] = process.argv.slice(2),
): Promise<number> {
  const { name, version, commands } = program;
  const [first, ...rest] = args;
  const named = first === 'help' ? rest[0] : first;
  const found = named !== undefined && Object.hasOwn(commands, named) ? commands[named] : undefined;
  if (found) return found.run(first === 'help' ? ['--help'] : rest);
  if (first === '--version' || first === '-V') return said(`${name} ${version}`);
  if (named === undefined && first !== 'help') {
    console.error(programHelp(program));
    return 2;
  }
  if (named === undefined || (named.startsWith('-') && asksForHelp(args))) {
    return said(programHelp(program));
  }
  console.error(`${unknown(named, Object.keys(commands), nearest)} See ${name} --help`);
  return 2;
}

function said(text: string): number {
  console.log(text);
  return 0;
}

function unknown(named: string, names: readonly string[], nearest: Nearest): string {
  if (named.startsWith('-')) return `Unknown option ${named}.`;
  const near = nearest(named, names);
  const hint = near === undefined ? '' : ` Did you mean "${near}"?`;
  return `There is no command "${named}".${hint}`;
}

/** The help of the whole program, ready to print. */
function programHelp({ name, summary, commands, notes = [] }: Program): string {
  const words = Object.entries(commands).map(([word, { command }]) => [word, firstOf(command)]);
  const options = Object.entries(PROGRAM_OPTIONS).map(([key, about]) => [`--${key}`, about]);
  const width = Math.max(...[...words, ...options].map(([label = '']) => label.length));
  const lines = (all: readonly string[][]) =>
    all.map(([label = '', about]) => `  ${label.padEnd(width)}  ${about}`);
  return [
    `Usage: ${name} COMMAND [OPTIONS]`,
    '',
    summary,
    '',
    'Commands:',
    ...lines(words),
    '',
    'Options:',
    ...lines(options),
    ...(notes.length > 0 ? ['', ...notes] : []),
  ].join('\n');
}

/** The first sentence of what it does. */
export const firstOf = ({ summary }: Command<Options>): string =>
  summary.split(/(?<=\.)\s/)[0] ?? summary;
