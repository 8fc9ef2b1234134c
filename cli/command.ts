/** What a command of ours is called, does and accepts, and how its arguments are read. */
import { parseArgs } from 'node:util';
import { UsageError } from './errors.ts';

/** What a shell completes a value or an operand with: paths, or the words of a list. */
export type Completion = 'folders' | 'files' | readonly string[];

interface Option {
  readonly type: 'string' | 'boolean';
  /** What the option does, for the help. */
  readonly about: string;
  /** Stands for the value in the help: `DIR`. */
  readonly value?: string;
  readonly default?: string | boolean;
  readonly completion?: Completion;
}

export type Options = Readonly<Record<string, Option>>;

/** Arguments that are no options, such as a folder. */
interface Operands {
  /** As the help has them: `FOLDER`, `[FOLDER]`, `FILE…`. */
  readonly usage: string;
  /** What they are, for the help. */
  readonly about: string;
  readonly least: number;
  readonly most: number;
  readonly completion?: Completion;
  /** Of all but the first, where they are something else. */
  readonly laterCompletion?: Completion;
}

export interface Command<O extends Options> {
  /** As it is typed: `npm run serve`, `dateline check`. */
  readonly name: string;
  /** One or two sentences. */
  readonly summary: string;
  readonly options: O;
  /** None where this is left out. */
  readonly operands?: Operands;
  /** Whole command lines that work. */
  readonly examples: readonly [string, ...string[]];
  /** Who gets all arguments except `--help`. The command then has no options of its own. */
  readonly passesOn?: { readonly to: string; readonly help: string };
  /** More lines for the end of the help, such as environment variables. */
  readonly notes?: readonly string[];
}

export interface Input<O extends Options> {
  readonly values: ReturnType<typeof parseArgs<{ options: O }>>['values'];
  /** Arguments that are no options, as many as the command accepts. */
  readonly operands: readonly string[];
  /** What is passed on to another program; empty unless the command says so. */
  readonly rest: readonly string[];
}

const HELP = { help: 'print this help' };

/** Reads a command line; `undefined` when it asks for help. Throws a `UsageError`. */
export function readArguments<O extends Options>(
  command: Command<O>,
  args: readonly string[],
): Input<O> | undefined {
  if (asksForHelp(args)) return undefined;
  const own = command.passesOn ? [] : [...args];
  const fault = faultOf(command, own);
  if (fault !== undefined) throw new UsageError(fault);
  const { values, positionals } = parseArgs({
    options: command.options,
    args: own,
    allowPositionals: true,
  });
  return { values, operands: positionals, rest: command.passesOn ? args : [] };
}

/** What stands behind `--` is an operand, whatever it looks like. */
export function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  const options = end < 0 ? args : args.slice(0, end);
  return options.includes('--help') || options.includes('-h');
}

/** What is wrong with the arguments, if anything, in one sentence; Node takes several. */
function faultOf({ options, operands }: Command<Options>, args: string[]): string | undefined {
  const { tokens } = parseArgs({ options, args, strict: false, tokens: true });
  let given = 0;
  for (const token of tokens) {
    if (token.kind === 'positional') {
      given++;
      if (given > (operands?.most ?? 0)) return `Unexpected argument "${token.value}".`;
      if (token.value === '') return `${operands?.usage} may not be empty.`;
      continue;
    }
    if (token.kind === 'option-terminator') continue;
    const { rawName, value, inlineValue } = token;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (option === undefined) return `Unknown option ${rawName}.`;
    if (option.type === 'boolean' && value !== undefined) return `${rawName} takes no value.`;
    if (option.type === 'string' && (value === undefined || (!inlineValue && /^-./.test(value)))) {
      return `${rawName} needs a value.`;
    }
  }
  return given < (operands?.least ?? 0) ? `${operands?.usage} is missing.` : undefined;
}

/** The arguments as they are typed after the name: npm takes its own options before `--`. */
export function commandLine(name: string, args: string): string {
  return name.startsWith('npm ') ? `${name} -- ${args}` : `${name} ${args}`;
}

/** The help, ready to print. */
export function helpOf(command: Command<Options>): string {
  const { name, summary, options, operands, examples, passesOn, notes = [] } = command;
  const rows = [
    ...Object.entries(options).map(([key, option]) => [flagOf(key, option), aboutOf(option)]),
    ['--help', HELP.help],
  ];
  const given = operands ? [[operands.usage, operands.about]] : [];
  const width = Math.max(...[...rows, ...given].map(([flag = '']) => flag.length));
  const lines = (all: readonly string[][]) =>
    all.map(([flag = '', about]) => `  ${flag.padEnd(width)}  ${about}`);
  const usage = passesOn ? '[ARGUMENTS]' : ['[OPTIONS]', operands?.usage ?? []].flat().join(' ');
  return [
    `Usage: ${commandLine(name, usage)}`,
    '',
    summary,
    ...(passesOn ? [`Arguments go to ${passesOn.to}; ${passesOn.help}`] : []),
    ...(operands ? ['', 'Arguments:', ...lines(given)] : []),
    '',
    'Options:',
    ...lines(rows),
    '',
    examples.length === 1 ? 'Example:' : 'Examples:',
    ...examples.map((example) => `  ${example}`),
    ...(notes.length > 0 ? ['', ...notes] : []),
  ].join('\n');
}

const flagOf = (key: string, { type, value = 'VALUE' }: Option): string =>
  type === 'string' ? `--${key} ${value}` : `--${key}`;

const aboutOf = ({ about, default: preset }: Option): string =>
  typeof preset === 'string' ? `${about} (default: ${preset})` : about;
