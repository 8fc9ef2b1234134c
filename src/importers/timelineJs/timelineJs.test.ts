import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { importedText } from '../../testing/imports/importedText.ts';
import { csvInput, jsonInput } from '../../testing/imports/importInput.ts';
import { csvTab, tabOf, workbookOf } from '../../testing/imports/workbooks.ts';
import { TIMELINE_JS } from './timelineJs.ts';

function fixture(file: string): string {
  return readFileSync(new URL(`fixtures/${file}`, import.meta.url), 'utf8');
}

const OPTIONS = { language: 'en' };

describe('TimelineJS', () => {
  test('a sheet becomes a dossier of drafts', async () => {
    const input = csvInput('sheet.csv', { sheet: fixture('sheet.csv') });
    const text = importedText(TIMELINE_JS.read(input, OPTIONS));
    await expect(text).toMatchFileSnapshot('fixtures/sheet.golden');
  });

  test('JSON becomes a dossier of drafts', async () => {
    const input = jsonInput('timeline.json', fixture('timeline.json'));
    const text = importedText(TIMELINE_JS.read(input, OPTIONS));
    await expect(text).toMatchFileSnapshot('fixtures/timeline.golden');
  });

  test('a header with a hidden line break is read like any other', () => {
    const rows = [
      ['Year', 'Month', 'Display\n Date', '\u200BHeadline ', 'Media\u00A0Credit'],
      ['1987', '4', 'in spring', 'First round', ''],
    ];
    const workbook = workbookOf('sheet.xlsx', tabOf('od1', rows));
    const imported = TIMELINE_JS.read(
      { file: 'sheet.xlsx', bytes: new Uint8Array(), workbook },
      {},
    );
    expect(imported).toMatchObject({
      ok: true,
      records: {
        visits: [
          {
            title: 'First round',
            when: { edtf: '1987-04' },
            stops: [{ notes: [{ kind: 'dating', text: 'in spring' }] }],
          },
        ],
      },
      notes: [],
    });
  });

  test('the sheet of the first version has whole dates, the month first', () => {
    const csv =
      'Start Date,End Date,Headline,Text,Media,Media Credit,Tag\n4/6/1987,5/1/1987,First round,,,,North\n';
    const workbook = workbookOf('old.csv', csvTab('old', csv));
    const imported = TIMELINE_JS.read({ file: 'old.csv', bytes: new Uint8Array(), workbook }, {});
    expect(imported.ok && imported.records.visits[0]?.when?.edtf).toBe('1987-04-06/1987-05-01');
    expect(imported.ok && imported.records.head.tags).toEqual([{ id: 'north', names: 'North' }]);
  });

  test.each(['circa 1987', '1980s', '1987-04-06/1987-05-01'])(
    'the words of %s are kept',
    (words) => {
      const csv = `Start Date,Headline,Media Credit\n${words},First round,\n`;
      const imported = TIMELINE_JS.read(csvInput('old.csv', { old: csv }), {});
      expect(imported).toMatchObject({
        ok: true,
        records: { visits: [{ stops: [{ notes: [{ kind: 'dating', text: words }] }] }] },
        notes: [{ message: expect.stringContaining(`“${words}”`) }],
      });
    },
  );

  test('a column without a header is named', () => {
    const csv = 'Year,Headline,Display Date\n1987,First round,,moved\n';
    const imported = TIMELINE_JS.read(csvInput('a.csv', { a: csv }), {});
    expect(imported.ok && imported.notes).toEqual([
      {
        place: { file: 'a.csv', tab: 'a', row: 1, column: 3 },
        message: expect.stringContaining('no header'),
      },
    ]);
  });

  test.each([
    ['no rows', { workbook: workbookOf('x.csv', csvTab('x', 'Year,Headline,Display Date\n')) }],
    ['nothing', { workbook: workbookOf('x.csv') }],
    ['no events', { json: { events: [] } }],
  ])('a file with %s is refused with a reason', (_, input) => {
    const imported = TIMELINE_JS.read({ file: 'x', bytes: new Uint8Array(), ...input }, {});
    expect(imported).toMatchObject({ ok: false, faults: [{ message: expect.any(String) }] });
  });

  test('keys of prototypes and deep nesting are nothing but values', () => {
    const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`;
    const json: unknown = JSON.parse(
      `{"__proto__": {"events": 1}, "events": [
        {"__proto__": {"text": {"headline": "hidden"}}, "constructor": 1, "start_date": {"year": "1987"},
         "text": {"headline": ${deep}}},
        {"text": {"headline": "__proto__"}, "group": "__proto__", "unique_id": "constructor"}, null, 7
      ]}`,
    );
    const imported = TIMELINE_JS.read({ file: 'x.json', bytes: new Uint8Array(), json }, {});
    expect(imported.ok && imported.records.visits.map(({ id, title }) => [id, title])).toEqual([
      [expect.stringMatching(/^1987/), undefined],
      ['constructor', '__proto__'],
      [expect.any(String), undefined],
      [expect.any(String), undefined],
    ]);
    expect(Object.hasOwn(Object.prototype, 'events')).toBe(false);
  });
});
