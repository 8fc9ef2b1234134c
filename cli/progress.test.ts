import { expect, onTestFinished, test, vi } from 'vitest';
import { capture } from './capture.ts';
import { CommandError } from './errors.ts';
import { runStep, stepLine } from './progress.ts';

function spies() {
  const log = vi.spyOn(console, 'log').mockReturnValue();
  const error = vi.spyOn(console, 'error').mockReturnValue();
  onTestFinished(() => {
    vi.restoreAllMocks();
  });
  const printed = (spy: typeof log) => spy.mock.calls.flat().join('\n');
  return { out: () => printed(log), err: () => printed(error) };
}

const noisy = async (): Promise<string> => {
  process.stdout.write('one\n');
  process.stderr.write(Buffer.from('two \u001b[33mthree\u001b[0m\n'));
  return 'done';
};

const failing = async (): Promise<string> => {
  await noisy();
  throw new Error('no such module');
};

test('lines align', () => {
  expect(stepLine('App', 6_230)).toBe('App            6.2 s');
  expect(stepLine('Pages', 61_000, '44 pages')).toBe('Pages      1 min 1 s  (44 pages)');
});

test('what is written is collected from both streams, in order, without colours', async () => {
  const { write } = process.stdout;
  expect(await capture(noisy)).toEqual({ ok: true, value: 'done', output: 'one\ntwo three\n' });
  expect(await capture(failing)).toMatchObject({ ok: false, output: 'one\ntwo three\n' });
  expect(process.stdout.write).toBe(write);
});

test('who waits for a write is called back', async () => {
  const work = () => new Promise<void>((done) => process.stdout.write('x', 'utf8', () => done()));
  expect(await capture(work)).toMatchObject({ ok: true, output: 'x' });
});

test('a step is one line with its time and result', async () => {
  const { out, err } = spies();
  const step = { name: 'App', work: noisy, result: (value: string) => value };
  expect(await runStep(step, false)).toBe('done');
  expect(out()).toMatch(/^App +\d+\.\d s {2}\(done\)$/);
  expect(err()).toBe('');
});

test('a step that fails shows all that it wrote', async () => {
  const { out, err } = spies();
  const run = runStep({ name: 'App', work: failing }, false);
  await expect(run).rejects.toThrow(CommandError);
  await expect(run).rejects.toThrow(/^App failed after \d+\.\d s: no such module$/);
  expect(out()).toBe('');
  expect(err()).toBe('one\ntwo three');
});

test('a reason of several lines begins on its own line, without colours', async () => {
  spies();
  const work = () => Promise.reject(new Error('two \u001b[33merrors\u001b[0m:\n- a\n- b'));
  const run = runStep({ name: 'App', work }, false);
  await expect(run).rejects.toThrow(/^App failed after \d+\.\d s:\ntwo errors:\n- a\n- b$/);
});

test('--verbose holds nothing back', async () => {
  const { out } = spies();
  const shown = await capture(() => runStep({ name: 'App', work: noisy }, true));
  expect(shown.output).toBe('one\ntwo three\n');
  expect(out()).toMatch(/^== App\nApp +\d+\.\d s$/);
});
