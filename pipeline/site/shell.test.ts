import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { placeShell } from './shell.ts';

function folders() {
  const root = mkdtempSync(join(tmpdir(), 'dateline-shell-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const [to, cache] = [join(root, 'dist'), join(root, 'cache')];
  let builds = 0;
  const place = () =>
    placeShell({ to, cache }, async () => {
      builds += 1;
      mkdirSync(join(to, 'assets'), { recursive: true });
      writeFileSync(join(to, 'assets/app.js'), 'the app');
    });
  return { to, cache, place, builds: () => builds };
}

test('a shell is built once, and what a site left behind goes with the next', async () => {
  const { to, place, builds } = folders();
  expect(await place()).toBe(false);
  writeFileSync(join(to, 'left.html'), 'of another dossier');
  expect(await place()).toBe(true);
  expect(builds()).toBe(1);
  expect(readdirSync(to)).toEqual(['assets']);
  expect(readFileSync(join(to, 'assets/app.js'), 'utf8')).toBe('the app');
});

test('one that was changed, or is missing, is built again', async () => {
  const { to, cache, place, builds } = folders();
  await place();
  const shells = join(cache, 'shells');
  const [shell = ''] = readdirSync(shells);
  const file = join(shells, shell);
  writeFileSync(file, readFileSync(file, 'latin1').replace('the app', 'hostile'), 'latin1');
  expect(await place()).toBe(false);
  expect(readFileSync(join(to, 'assets/app.js'), 'utf8')).toBe('the app');
  rmSync(file);
  expect(await place()).toBe(false);
  expect([builds(), await place()]).toEqual([3, true]);
});

test('where none can be kept, it is built every time; a build that fails keeps nothing', async () => {
  const { cache, place, builds } = folders();
  writeFileSync(cache, 'no folder');
  expect([await place(), await place(), builds()]).toEqual([false, false, 2]);
  const fails = () => Promise.reject(new Error('no'));
  const { to, cache: other } = folders();
  await expect(placeShell({ to, cache: other }, fails)).rejects.toThrow('no');
});
