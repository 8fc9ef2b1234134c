import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { importedText } from '../../testing/imports/importedText.ts';
import { csvInput } from '../../testing/imports/importInput.ts';
import { csvTab, workbookOf } from '../../testing/imports/workbooks.ts';
import { AUTO_ARCHIVER } from './autoArchiver.ts';

function fixture(file: string): string {
  return readFileSync(new URL(`fixtures/${file}`, import.meta.url), 'utf8');
}

describe('the auto-archiver', () => {
  test('its sheet becomes sources', async () => {
    const input = csvInput('archive.csv', { archive: fixture('archive.csv') });
    const text = importedText(AUTO_ARCHIVER.read(input, { language: 'en' }));
    await expect(text).toMatchFileSnapshot('fixtures/archive.golden');
  });

  test('where a copy is kept is named if it is no address', () => {
    const csv = 'link,archive status,archive location\nhttps://example.org/a,done,s3://kept/a\n';
    const imported = AUTO_ARCHIVER.read(csvInput('a.csv', { a: csv }), {});
    expect(imported.ok && imported.notes).toContainEqual({
      place: { file: 'a.csv', tab: 'a', row: 1, column: 2 },
      message: expect.stringContaining('s3://kept/a'),
    });
  });

  test('a header alone is refused with a reason', () => {
    const workbook = workbookOf('x.csv', csvTab('x', 'link,archive status\n'));
    const imported = AUTO_ARCHIVER.read({ file: 'x.csv', bytes: new Uint8Array(), workbook }, {});
    expect(imported.ok).toBe(false);
  });
});
