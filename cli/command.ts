/** What a command of ours is called, does and accepts, and how its arguments are read. */
import { parseArgs } from 'node:util';
import { UsageError } from './errors.ts';

interface Option {
  readonly type: 'string' | 'boolean';
  /** What the option does, for the help. */
  readonly about: string;
  /** Stands for the value in the help: `DIR`. */
  readonly value?: string;
  readonly default?: string | boolean;
}

export type Options = Readonly<Record<string, Option>>;

export interface Command<O extends Options> {
  /** As it is typed: `npm run serve`. */
  readonly name: string;
  /** One or two sentences. */
  readonly summary: string;
  readonly options: O;
  /** Whole command lines that work. */
  readonly examples: readonly [string, ...string[]];
  /** Who gets all arguments except `--help`. The command then has no options of its own. */
  readonly passesOn?: { readonly to: string; readonly help: string };
  /** More lines for the end of the help, such as environment variables. */
  readonly notes?: readonly string[];
}

export interface Input<O extends Options> {
  readonly values: ReturnType<typeof parseArgs<{ options: O }>>['values'];
  /** What is passed on to another program; empty unless the command says so. */
  readonly rest: readonly string[];
}

const HELP = { help: 'print this help' };

/** Reads a command line; `undefined` when it asks for help. Throws a `UsageError`. */
export function readArguments<O extends Options>(
  command: Command<O>,
  args: readonly string[],
): Input<O> | undefined {
  if (args.includes('--help') || args.includes('-h')) return undefined;
  const own = command.passesOn ? [] : [...args];
  const fault = faultOf(command.options, own);
  if (fault !== undefined) throw new UsageError(fault);
  const { values } = parseArgs({ options: command.options, args: own });
  return { values, rest: command.passesOn ? args : [] };
}

/** What is wrong with the arguments, if anything, in one sentence; Node takes several. */
function faultOf(options: Options, args: string[]): string | undefined {
  const { tokens } = parseArgs({ options, args, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind === 'positional') return `Unexpected argument "${token.value}".`;
    if (token.kind === 'option-terminator') continue;
    const { rawName, value, inlineValue } = token;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (option === undefined) return `Unknown option ${rawName}.`;
    if (option.type === 'boolean' && value !== undefined) return `${rawName} takes no value.`;
    if (option.type === 'string' && (value === undefined || (!inlineValue && /^-./.test(value)))) {
      return `${rawName} needs a value.`;
    }
  }
  return undefined;
}

/** The arguments as they are typed after the name: npm takes its own options before `--`. */
export function commandLine(name: string, args: string): string {
  return name.startsWith('npm ') ? `${name} -- ${args}` : `${name} ${args}`;
}

/** The help, ready to print. */
export function helpOf(command: Command<Options>): string {
  const { name, summary, options, examples, passesOn, notes = [] } = command;
  const rows = [
    ...Object.entries(options).map(([key, option]) => [flagOf(key, option), aboutOf(option)]),
    ['--help', HELP.help],
  ];
  const width = Math.max(...rows.map(([flag = '']) => flag.length));
  return [
    `Usage: ${commandLine(name, passesOn ? '[ARGUMENTS]' : '[OPTIONS]')}`,
    '',
    summary,
    ...(passesOn ? [`Arguments go to ${passesOn.to}; ${passesOn.help}`] : []),
    '',
    'Options:',
    ...rows.map(([flag = '', about]) => `  ${flag.padEnd(width)}  ${about}`),
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
