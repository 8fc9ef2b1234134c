import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { complaint } from './preflight.cjs';

const { engines, scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

test.each(['v0.12.18', 'v6.17.1', 'v18.20.8', 'v20.9.0', 'v20.18.3'])(
  '%s is too old',
  (version) => {
    expect(complaint(version, '>=20.19', true)).toMatch(
      new RegExp(`^Dateline needs Node 20\\.19 or newer, and this is ${version}: .*$`),
    );
  },
);

test.each(['v20.19.0', 'v20.20.2', 'v22.0.0', 'v24.1.0', 'v100.0.0'])('%s will do', (version) => {
  expect(complaint(version, '>=20.19', true)).toBeUndefined();
  expect(complaint(version, '>=20.19', false)).toBe(
    'The packages are not installed yet: run "npm ci" first.',
  );
});

test('the Node that runs this is one that package.json allows', () => {
  expect(complaint(process.version, engines.node, true)).toBeUndefined();
});

test('a fresh checkout is told to install, in one line', () => {
  const root = mkdtempSync(join(tmpdir(), 'dateline-preflight-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, 'scripts'));
  for (const file of ['package.json', 'scripts/preflight.cjs']) cpSync(file, join(root, file));
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/preflight.cjs'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect({ status, stdout, stderr }).toEqual({
    status: 1,
    stdout: '',
    stderr: 'The packages are not installed yet: run "npm ci" first.\n',
  });
});

test('every command of ours begins with it', () => {
  const ours = Object.entries<string>(scripts).filter(([, line]) => /\btsx |\bvite$/.test(line));
  expect(ours.filter(([, line]) => !line.startsWith('node scripts/preflight.cjs && '))).toEqual([]);
});

test('an old Node can read it', () => {
  const text = readFileSync('scripts/preflight.cjs', 'utf8');
  // Newer than Node 6: modules, `node:` specifiers, `?.`, `??`, async functions, object spread.
  expect(text).not.toMatch(/^import |^export |node:|\?\.|\?\?|\basync\b|\{ *\.\.\./m);
});
