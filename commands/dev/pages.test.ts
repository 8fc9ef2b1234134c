import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { publishedPages } from './pages.ts';

test('the site is published when a page of it is asked for, and once for each state', async () => {
  const shell = mkdtempSync(join(tmpdir(), 'dateline-shell-'));
  onTestFinished(() => rmSync(shell, { recursive: true }));
  writeFileSync(join(shell, 'index.html'), 'app');
  let state = 'one';
  const published: string[] = [];
  const pages = publishedPages(
    shell,
    () => state,
    async (folder) => {
      published.push(folder);
      mkdirSync(join(folder, 'visits'));
      writeFileSync(join(folder, 'visits/a.html'), state);
    },
  );
  const text = async (path: string) => {
    const page = await pages.read(path);
    return page && Buffer.from(page).toString();
  };
  expect([await text('index.html'), await text('sw.js')]).toEqual(['app', undefined]);
  expect(published).toEqual([]);
  expect(await text('embed/words/index.json.gz')).toBeUndefined();
  expect(published).toHaveLength(1);
  const both = await Promise.all([text('visits/a.html'), text('visits/none.html')]);
  expect(both).toEqual(['one', undefined]);
  state = 'two';
  expect(await text('visits/a.html')).toBe('two');
  expect(published).toHaveLength(2);
  pages.close();
  expect(published.filter(existsSync)).toEqual([]);
});
