import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { importedText } from '../../testing/imports/importedText.ts';
import { csvInput } from '../../testing/imports/importInput.ts';
import { csvTab, workbookOf } from '../../testing/imports/workbooks.ts';
import { ATLOS } from './atlos.ts';

function fixture(file: string): string {
  return readFileSync(new URL(`fixtures/${file}`, import.meta.url), 'utf8');
}

describe('Atlos', () => {
  test('its export becomes a dossier of drafts', async () => {
    const input = csvInput('atlos-export.csv', { 'atlos-export': fixture('atlos-export.csv') });
    const text = importedText(ATLOS.read(input, { language: 'en' }));
    await expect(text).toMatchFileSnapshot('fixtures/atlos-export.golden');
  });

  test('a header alone is refused with a reason', () => {
    const csv = 'slug,project,latitude,longitude,sensitive,description,source_1\n';
    const workbook = workbookOf('x.csv', csvTab('x', csv));
    const imported = ATLOS.read({ file: 'x.csv', bytes: new Uint8Array(), workbook }, {});
    expect(imported.ok).toBe(false);
  });
});
