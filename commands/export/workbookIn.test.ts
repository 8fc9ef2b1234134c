import { appendFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SOUND, writeDossier } from '../../pipeline/test-dossier.ts';
import { sure } from '../../src/testing/catalog.ts';
import { workbookIn } from './workbookIn.ts';

test('a document of megabytes is in the workbook, too', () => {
  const folder = writeDossier(SOUND);
  const [name] = readdirSync(join(folder, 'sources'));
  appendFileSync(
    join(folder, 'sources', sure(name)),
    `\n${'words '.repeat(800_000)}\n\nThe end.\n`,
  );
  const { workbook } = workbookIn(folder);
  const documents = sure(workbook.tabs.find((tab) => tab.name === 'documents'));
  expect(documents.rows.flat().some((text) => text.includes('The end.'))).toBe(true);
});
