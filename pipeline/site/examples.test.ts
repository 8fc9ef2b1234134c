import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { editionOf } from './edition.ts';

const EXAMPLES = join(import.meta.dirname, '../../examples');
const folders = readdirSync(EXAMPLES, { withFileTypes: true }).filter((it) => it.isDirectory());

test.each(folders.map(({ name }) => name))(
  'examples/%s has neither faults nor warnings',
  (name) => {
    expect(editionOf(join(EXAMPLES, name)).lines).toEqual([expect.stringMatching(/^Dataset /)]);
  },
);
