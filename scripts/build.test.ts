import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { expect, test } from 'vitest';

const STATIC = /^(?:import|export)\s(?!type\s)[^;]*?from '(\.[^']*)';/gm;

/** All files that are there before the first line of a program runs, itself among them. */
function loadedBefore(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  if (!existsSync(file)) return found;
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(STATIC)) {
    loadedBefore(resolve(dirname(file), path), found);
  }
  return found;
}

test.each(['build', 'buildSite', 'start', 'serve', 'test', 'e2e', 'size'])(
  'in a fresh checkout %s needs nothing that is still to be made',
  (name) => {
    const files = [...loadedBefore(resolve(`scripts/${name}.ts`))];
    expect(files.filter((file) => file.includes('/generated/'))).toEqual([]);
  },
);

test('nor does what Vite is told', () => {
  const files = [...loadedBefore(resolve('vite.config.ts'))];
  expect(files.length).toBeGreaterThan(5);
  expect(files.filter((file) => file.includes('/generated/'))).toEqual([]);
});
