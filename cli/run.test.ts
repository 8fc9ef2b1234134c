import { expect, onTestFinished, test, vi } from 'vitest';
import { CommandError, UsageError } from './errors.ts';
import { runCommand } from './run.ts';

const COMMAND = {
  name: 'npm run serve',
  summary: 'Serves a folder.',
  options: { port: { type: 'string', about: 'TCP port' } },
  examples: ['npm run serve'],
} as const;

/** Runs the command; what it printed is in `out` and `err`. */
async function run(args: readonly string[], main: () => number) {
  const log = vi.spyOn(console, 'log').mockReturnValue();
  const error = vi.spyOn(console, 'error').mockReturnValue();
  onTestFinished(() => {
    vi.restoreAllMocks();
  });
  const code = await runCommand(COMMAND, main, args);
  const printed = (spy: typeof log) => spy.mock.calls.flat().join('\n');
  return { code, out: printed(log), err: printed(error) };
}

const failing = (error: Error) => () => {
  throw error;
};

test('the exit code is that of the command', async () => {
  expect(await run([], () => 3)).toEqual({ code: 3, out: '', err: '' });
});

test('--help prints the help and does nothing else', async () => {
  const main = vi.fn(() => 3);
  const { code, out, err } = await run(['--help'], main);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain('--port');
  expect(main).not.toHaveBeenCalled();
});

test('an unknown option is one line that points to the help', async () => {
  expect(await run(['--prot'], () => 0)).toEqual({
    code: 2,
    out: '',
    err: 'Unknown option --prot. See npm run serve -- --help',
  });
});

test('errors that the user can act on are one sentence', async () => {
  const taken = await run([], failing(new CommandError('The port is taken.')));
  expect(taken).toEqual({ code: 1, out: '', err: 'The port is taken.' });
  const wrong = await run([], failing(new UsageError('--port takes a number.')));
  expect(wrong).toMatchObject({ code: 2, err: expect.stringContaining('--port takes a number.') });
});

test('any other error is a bug and keeps its stack', async () => {
  const { code, err } = await run([], failing(new TypeError('x is undefined')));
  expect(code).toBe(1);
  expect(err).toMatch(/^TypeError: x is undefined\n {4}at /);
});
