import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { UsageError } from '../../cli/errors.ts';
import { DATELINE } from '../dateline.ts';
import { bashCompletion } from './bash.ts';
import { fishCompletion } from './fish.ts';
import { printCompletion } from './print.ts';
import { zshCompletion } from './zsh.ts';

/** What bash offers for the last word of a command line, in a folder with a folder and a file. */
function offered(...words: string[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-completion-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'my dossier'));
  writeFileSync(join(folder, 'my-file'), '');
  const line = words.map((word) => `'${word}'`).join(' ');
  const script = `${bashCompletion(DATELINE)}
COMP_WORDS=(dateline ${line}); COMP_CWORD=${words.length}; _dateline
printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = spawnSync('bash', ['-c', script], { cwd: folder, encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout.trim().split('\n');
}

test('bash completes commands, options, values and folders', () => {
  expect(offered('')).toEqual([...Object.keys(DATELINE.commands), '--help', '--version']);
  expect(offered('ch')).toEqual(['check']);
  expect(offered('check', '--')).toEqual(['--fix', '--json', '--help']);
  expect(offered('check', 'my')).toEqual(['my dossier']);
  expect(offered('build', '--out', 'my')).toEqual(['my dossier']);
  expect(offered('build', '--site', '')).toEqual(['']);
  expect(offered('completion', 'z')).toEqual(['zsh']);
  expect(offered('export', 'geo')).toEqual(['geojson']);
  expect(offered('export', 'geojson', '')).toEqual(['my dossier']);
});

test('zsh and fish are told what is a folder, and where', () => {
  const [zsh, fish] = [zshCompletion(DATELINE), fishCompletion(DATELINE)];
  expect(zsh).toContain("'1:argument:(xlsx ods csv");
  expect(zsh).toMatch(/export\) .*'\*:argument:_files -\/'/);
  const is = (word: string, more = '') =>
    `complete -c dateline -n 'contains -- ${word} (commandline -opc)[2]${more}'`;
  const folders = "-f -a '(__fish_complete_directories)'";
  expect(fish).toMatch(
    new RegExp(`-l into -d '[^\\n]*' -r ${folders.replace(/[()]/g, '\\$&')}\\n`),
  );
  expect(fish).toContain(`${is('check')} ${folders}\n`);
  expect(fish).toContain(`${is('import')} -F\n`);
  const later = '; and test (count (commandline -opc)) -gt 2';
  expect(fish).toContain(`${is('export', later)} ${folders}\n`);
  expect(fish).toMatch(/ -l language -d '[^\n]*' -r -f\n/);
});

test('zsh and fish are told every command and every option', () => {
  const [zsh, fish] = [zshCompletion(DATELINE), fishCompletion(DATELINE)];
  for (const [word, { command }] of Object.entries(DATELINE.commands)) {
    expect(zsh).toContain(`    ${word}) _arguments `);
    expect(fish).toContain(` -a ${word} -d `);
    for (const option of Object.keys(command.options)) {
      expect(zsh).toMatch(new RegExp(`'--${option}(?:=\\[|\\[)`));
      expect(fish).toContain(` -l ${option} -d `);
    }
  }
});

test('another shell is refused', () => {
  expect(() => printCompletion(DATELINE, ['csh'])).toThrow(
    new UsageError('There is no completion for "csh", only for bash, zsh, fish.'),
  );
});
