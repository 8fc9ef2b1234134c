import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { placeShell } from './shell.ts';

function folders() {
  const root = mkdtempSync(join(tmpdir(), 'dateline-shell-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const cache = join(root, 'cache');
  let builds = 0;
  const place = () =>
    placeShell(cache, async (folder) => {
      builds += 1;
      mkdirSync(join(folder, '.shell'), { recursive: true });
      mkdirSync(join(folder, 'assets'), { recursive: true });
      writeFileSync(join(folder, 'assets/app.js'), 'the app');
    });
  return { cache, place, builds: () => builds };
}

const appIn = (folder: string) => readFileSync(join(folder, 'assets/app.js'), 'utf8');

test('a shell is built once, and is then the same folder', async () => {
  const { place, builds } = folders();
  const [first, again] = [await place(), await place()];
  expect([first.wasKept, again.wasKept, builds()]).toEqual([false, true, 1]);
  expect(again.folder).toBe(first.folder);
  expect(appIn(again.folder)).toBe('the app');
});

test('one that was changed, that has more than it had, or that is missing, is built again', async () => {
  const { cache, place, builds } = folders();
  const { folder } = await place();
  writeFileSync(join(folder, 'assets/app.js'), 'hostile');
  expect((await place()).wasKept).toBe(false);
  expect(appIn(folder)).toBe('the app');
  writeFileSync(join(folder, 'assets/more.js'), 'hostile');
  expect((await place()).wasKept).toBe(false);
  expect(existsSync(join(folder, 'assets/more.js'))).toBe(false);
  rmSync(folder, { recursive: true });
  expect((await place()).wasKept).toBe(false);
  expect([builds(), (await place()).wasKept]).toEqual([4, true]);
  // Nothing is left of those that gave way.
  expect(readdirSync(join(cache, 'shells'))).toHaveLength(1);
});

test('where none can be kept, it is built every time; a build that fails keeps nothing', async () => {
  const { cache, place, builds } = folders();
  writeFileSync(cache, 'no folder');
  const made = [await place(), await place()];
  onTestFinished(() => {
    for (const { folder } of made) rmSync(folder, { recursive: true });
  });
  expect([...made.map(({ wasKept }) => wasKept), builds()]).toEqual([false, false, 2]);
  expect(made.map(({ folder }) => appIn(folder))).toEqual(['the app', 'the app']);
  const { cache: other } = folders();
  await expect(placeShell(other, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(readdirSync(join(other, 'shells'))).toEqual([]);
});
