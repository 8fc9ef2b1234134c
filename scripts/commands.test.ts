/** Every script of package.json that runs a file of ours explains itself. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

/** The files by the name of the script; several names may run one file. */
const COMMANDS = Object.entries<string>(scripts).flatMap(([name, line]) => {
  const file = /\btsx (\S+\.ts)/.exec(line)?.[1];
  return file ? [{ name, file }] : [];
});

const text = (file: string) => readFileSync(file, 'utf8');
/** Their unknown options are for another program to refuse. */
const passesOn = (file: string) => text(file).includes('passesOn:');

interface Outcome {
  code: number | string | undefined;
  stdout: string;
  stderr: string;
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

// Each starts a program; two at a time, as many as there are cores on the smallest machine.
const files = [...new Map(COMMANDS.map(({ name, file }) => [file, name]))];

test.each(files)('%s prints its help and refuses what it does not know', async (file) => {
  const names = COMMANDS.filter((it) => it.file === file).map((it) => it.name);
  const [help, wrong] = await Promise.all([
    start(file, '--help'),
    passesOn(file) ? undefined : start(file, '--no-such-option'),
  ]);
  expect(help).toMatchObject({ code: 0, stderr: '' });
  const usage = /^Usage: npm (?:run )?(\S+)( -- \[(?:OPTIONS|ARGUMENTS)\])\n/.exec(help.stdout);
  expect(names).toContain(usage?.[1]);
  expect(help.stdout).toMatch(/\nExamples?:\n {2}\S/);
  if (wrong === undefined) return;
  expect(wrong).toMatchObject({ code: 2, stdout: '' });
  expect(wrong.stderr).toMatch(/^Unknown option --no-such-option\. See npm .* -- --help\n$/);
});

test('no command reads its arguments in another way, past its help', () => {
  const elsewhere = files.filter(([file]) => /process\.argv|parseArgs\(/.test(text(file)));
  expect(elsewhere).toEqual([]);
});
