import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, onTestFinished, test } from 'vitest';
import { SOUND, withChange, writeDossier } from './test-dossier.ts';

const COMMAND = ['--import', 'tsx', join(import.meta.dirname, 'data.ts')];

function data(...options: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...COMMAND, ...options], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('the command builds, checks, and fails on faults and on options it does not know', () => {
  const from = writeDossier(SOUND);
  const folders = ['--from', from, '--to', join(from, 'out')];
  expect(data(...folders, '--check')).toMatchObject({ status: 1, stdout: '' });
  expect(data(...folders)).toMatchObject({ status: 0, stderr: '' });
  expect(data(...folders, '--check')).toMatchObject({ status: 0, stderr: '' });
  writeFileSync(join(from, 'dossier.yaml'), 'id: x');
  expect(data(...folders)).toMatchObject({ status: 1, stdout: '' });
  expect(data('--form', from).status).toBe(2);
});

test('--watch builds again on every change and outlives faults', async () => {
  const from = writeDossier(SOUND);
  const to = join(from, 'out');
  const child = spawn(process.execPath, [...COMMAND, '--watch', '--from', from, '--to', to]);
  onTestFinished(() => {
    child.kill();
  });
  const printed = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const complained = createInterface({ input: child.stderr })[Symbol.asyncIterator]();
  expect((await printed.next()).value).toContain('1 visit');
  expect((await printed.next()).value).toContain('Watching');

  writeFileSync(join(from, 'visits', '2031-03-hollow.yaml'), 'title: [');
  expect((await complained.next()).value).toContain('This is not valid YAML');

  const mended = withChange(
    SOUND,
    'visits/2031-03-hollow.yaml',
    'title: Arrival',
    'title: Landfall',
  );
  const visit = mended['visits/2031-03-hollow.yaml'] ?? '';
  writeFileSync(join(from, 'visits', '2031-03-hollow.yaml'), visit);
  expect((await printed.next()).value).toContain('wrote');
  expect(readFileSync(join(to, 'visits.json'), 'utf8')).toContain('Landfall');
});
