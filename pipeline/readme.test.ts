import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { faultsOf } from './test-dossier.ts';

const README = join(import.meta.dirname, '../data/README.md');

test('the example of the guide for editors is sound', () => {
  const guide = readFileSync(README, 'utf8');
  const blocks = [...guide.matchAll(/^```\w+ (\S+)\n(.*?)^```$/gms)];
  const files = Object.fromEntries(blocks.map(([, path = '', text = '']) => [path, text]));
  expect(Object.keys(files)).toHaveLength(6);
  expect(faultsOf(files)).toEqual([]);
});
