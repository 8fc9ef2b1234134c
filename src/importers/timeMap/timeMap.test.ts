import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { importedText } from '../../testing/imports/importedText.ts';
import { csvInput } from '../../testing/imports/importInput.ts';
import { csvTab, workbookOf } from '../../testing/imports/workbooks.ts';
import { TIME_MAP } from './timeMap.ts';

function fixture(file: string): string {
  return readFileSync(new URL(`fixtures/${file}`, import.meta.url), 'utf8');
}

const TABS = Object.fromEntries(
  ['Events', 'Associations', 'Sources', 'Categories', 'Sites', 'EXPORT_EVENTS'].map((name) => [
    name,
    fixture(`${name}.csv`),
  ]),
);

describe('TimeMap', () => {
  test('the tabs that people fill become a dossier of drafts', async () => {
    const input = csvInput('workbook.xlsx', TABS);
    const text = importedText(TIME_MAP.read(input, { language: 'en' }));
    await expect(text).toMatchFileSnapshot('fixtures/workbook.golden');
  });

  test('so does the tab for machines by itself', async () => {
    const input = csvInput('EXPORT_EVENTS.csv', { EXPORT_EVENTS: fixture('EXPORT_EVENTS.csv') });
    const text = importedText(TIME_MAP.read(input, { language: 'en' }));
    await expect(text).toMatchFileSnapshot('fixtures/export.golden');
  });

  test('a workbook without events is refused with a reason', () => {
    const csv = 'Description,Date,Location,Association 1\n';
    const workbook = workbookOf('x.xlsx', csvTab('Events', csv));
    const imported = TIME_MAP.read({ file: 'x.xlsx', bytes: new Uint8Array(), workbook }, {});
    expect(imported).toMatchObject({ ok: false, faults: [{ place: { tab: 'Events' } }] });
  });
});
