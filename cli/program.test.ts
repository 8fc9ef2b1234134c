import { expect, onTestFinished, test, vi } from 'vitest';
import { type Program, runProgram, subcommand } from './program.ts';

const command = (name: string) =>
  ({
    name: `dateline ${name}`,
    summary: `Does ${name}. And more.`,
    options: { json: { type: 'boolean', default: false, about: 'for programs' } },
    operands: { usage: '[FOLDER]', about: 'folder', least: 0, most: 1 },
    examples: [`dateline ${name}`],
  }) as const;

const ran: unknown[] = [];
const PROGRAM: Program = {
  name: 'dateline',
  summary: 'Makes dossiers.',
  version: '1.2.3',
  commands: {
    check: subcommand(command('check'), ({ operands, values }) => {
      ran.push(operands, values.json);
      return 1;
    }),
    completion: subcommand(command('completion'), () => 0),
  },
  notes: ['Exit codes: 0, 1, 2.'],
};

/** Runs the program; what it printed is in `out` and `err`. */
async function run(...args: string[]) {
  const log = vi.spyOn(console, 'log').mockReturnValue();
  const error = vi.spyOn(console, 'error').mockReturnValue();
  onTestFinished(() => {
    vi.restoreAllMocks();
  });
  const near = (written: string) => (written === 'chekc' ? 'check' : undefined);
  const code = await runProgram(PROGRAM, near, args);
  const printed = (spy: typeof log) => spy.mock.calls.splice(0).flat().join('\n');
  return { code, out: printed(log), err: printed(error) };
}

const HELP = `Usage: dateline COMMAND [OPTIONS]

Makes dossiers.

Commands:
  check       Does check.
  completion  Does completion.

Options:
  --help      print this help; behind a command, the help of that command
  --version   print the version

Exit codes: 0, 1, 2.`;

test('a command gets its arguments, and its exit code is the program’s', async () => {
  ran.length = 0;
  expect(await run('check', 'folder', '--json')).toEqual({ code: 1, out: '', err: '' });
  expect(ran).toEqual([['folder'], true]);
});

test('the help lists the commands, each with one sentence', async () => {
  expect(await run('--help')).toEqual({ code: 0, out: HELP, err: '' });
  expect(await run('help')).toEqual({ code: 0, out: HELP, err: '' });
  expect(await run()).toEqual({ code: 2, out: '', err: HELP });
});

test('a command explains itself in two ways', async () => {
  const { code, out } = await run('check', '--help');
  expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('Usage: dateline check') });
  expect(await run('help', 'check')).toEqual({ code: 0, out, err: '' });
});

test('the version is one line', async () => {
  const version = { code: 0, out: 'dateline 1.2.3', err: '' };
  expect(await run('--version')).toEqual(version);
  expect(await run('-V')).toEqual(version);
});

test('what is unknown is refused in one line, with what was probably meant', async () => {
  const refused = async (...args: string[]) => {
    const { code, out, err } = await run(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    return err;
  };
  expect(await refused('chekc')).toBe(
    'There is no command "chekc". Did you mean "check"? See dateline --help',
  );
  expect(await refused('toString')).toBe('There is no command "toString". See dateline --help');
  expect(await refused('--prot')).toBe('Unknown option --prot. See dateline --help');
  expect(await refused('check', '--prot')).toBe('Unknown option --prot. See dateline check --help');
});
