import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { TAB_NAMES, TABS } from './tabs.ts';

const GUIDE = readFileSync(join(import.meta.dirname, '../../../docs/tables.md'), 'utf8');

test.each(TAB_NAMES)('the guide describes every column of %s', (tab) => {
  const section = GUIDE.split(/^### /m).find((part) => part.startsWith(`${tab}\n`)) ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('| `'));
  expect(rows.map((row) => row.split(' | ').slice(0, 2).join(' | '))).toEqual(
    TABS[tab].map(({ header, help, local }) => `| \`${header}\`${local ? ' ⁂' : ''} | ${help}`),
  );
});
