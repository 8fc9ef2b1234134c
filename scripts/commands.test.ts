/** Every script of package.json that runs a file of ours explains itself. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test, vi } from 'vitest';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

/** The files by the name of the script; several names may run one file. */
const COMMANDS = Object.entries<string>(scripts).flatMap(([name, line]) => {
  const file = /\btsx (\S+\.ts)/.exec(line)?.[1];
  return file ? [{ name, file }] : [];
});

const text = (file: string) => readFileSync(file, 'utf8');
interface Outcome {
  code: number | string | undefined;
  stdout: string;
  stderr: string;
}

/** Runs a program where the test runs: Node and the compiler take longer to start than all that it does. */
async function startHere(file: string, option: string): Promise<Outcome> {
  const { argv, exitCode } = process;
  const said: Record<'log' | 'error', string> = { log: '', error: '' };
  const codes: unknown[] = [];
  for (const stream of ['log', 'error'] as const) {
    vi.spyOn(console, stream).mockImplementation((line) => {
      said[stream] += `${line}\n`;
    });
  }
  const ended = new Error('The program has ended');
  vi.spyOn(process, 'exit').mockImplementation((code) => {
    codes.push(code);
    throw ended;
  });
  onTestFinished(() => {
    vi.restoreAllMocks();
    process.argv = argv;
    process.exitCode = exitCode;
  });
  process.argv = [process.execPath, file, option];
  process.exitCode = undefined;
  await import(pathToFileURL(file).href).catch((error: unknown) => {
    if (error !== ended) throw error;
  });
  const [code = process.exitCode] = codes;
  return { code: Number(code), stdout: said.log, stderr: said.error };
}

function start(file: string, option: string): Promise<Outcome> {
  const args = ['--import', 'tsx', file, option];
  return new Promise((resolve) => {
    execFile(process.execPath, args, (error, stdout, stderr) =>
      resolve({ code: error ? (error.code ?? undefined) : 0, stdout, stderr }),
    );
  });
}

test('the commands are found', () => {
  expect(COMMANDS.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['start', 'build', 'serve', 'data', 'test', 'check', 'e2e', 'basemap']),
  );
});

const files = [...new Set(COMMANDS.map(({ file }) => file))];

test.each(files)('%s prints its help', async (file) => {
  const names = COMMANDS.filter((it) => it.file === file).map((it) => it.name);
  const help = await startHere(file, '--help');
  expect(help).toMatchObject({ code: 0, stderr: '' });
  const usage = /^Usage: npm (?:run )?(\S+)( -- \[(?:OPTIONS|ARGUMENTS)\])\n/.exec(help.stdout);
  expect(names).toContain(usage?.[1]);
  expect(help.stdout).toMatch(/\nExamples?:\n {2}\S/);
});

// These start as npm starts them. What it refuses with is for cli/run.test.ts to say; here is asked whether the program ends with that. Of
// those written alike, one is started.
const isAlike = (file: string) => /^process\.exitCode = await runCommand\(/m.test(text(file));
const refusing = ['scripts/serve.ts', ...files.filter((file) => !isAlike(file))];

test.each(refusing)('%s ends as having refused what it does not know', async (file) => {
  const wrong = await start(file, '--no-such-option');
  expect(wrong).toMatchObject({ code: 2, stdout: '' });
  expect(wrong.stderr).toMatch(/^Unknown option --no-such-option\. See npm .* -- --help\n$/);
});

test('no command reads its arguments in another way, past its help', () => {
  const elsewhere = files.filter((file) => /process\.argv|parseArgs\(/.test(text(file)));
  expect(elsewhere).toEqual([]);
});
