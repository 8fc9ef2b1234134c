import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { columnName } from '../../tables/cellName.ts';
import { importedText } from '../../testing/imports/importedText.ts';
import { csvInput } from '../../testing/imports/importInput.ts';
import { csvTab, tabOf, workbookOf } from '../../testing/imports/workbooks.ts';
import { ANY_TABLE, firstMapping } from './anyTable.ts';
import { guessMapping } from './guess.ts';
import { indexOf, parseMapping, readMapping, writeMapping } from './mapping.ts';

function fixture(file: string): string {
  return readFileSync(new URL(`fixtures/${file}`, import.meta.url), 'utf8');
}

const inputOf = (csv: string) => ({
  file: 'x.csv',
  bytes: new Uint8Array(),
  workbook: workbookOf('x.csv', csvTab('x', csv)),
});
const fieldsOf = (csv: string) =>
  guessMapping(csvTab('x', csv)).columns.map(({ field, sure }) => [field, sure]);

describe('any table', () => {
  test.each(['german', 'russian', 'ambiguous'])('%s: the guess and what it reads', async (name) => {
    const input = csvInput(`${name}.csv`, { [name]: fixture(`${name}.csv`) });
    const mapping = firstMapping(input);
    const text = [mapping && writeMapping(mapping), importedText(ANY_TABLE.read(input, {}))];
    await expect(text.join('---\n')).toMatchFileSnapshot(`fixtures/${name}.golden`);
  });

  test('a day that may come first or second is a gap until the mapping says which', () => {
    const input = inputOf('Event,Date\nFirst round,04/06/1987\nSecond round,05/05/1987\n');
    const guess = firstMapping(input);
    const datesWith = (mapping: unknown) => {
      const imported = ANY_TABLE.read(input, { mapping });
      return imported.ok && imported.records.visits.map(({ when }) => when?.edtf);
    };
    expect(guess?.dates).toBeUndefined();
    expect(datesWith(guess)).toEqual([undefined, '1987-05-05']);
    expect(datesWith({ ...guess, dates: 'day-first' })).toEqual(['1987-06-04', '1987-05-05']);
    expect(datesWith({ ...guess, dates: 'month-first' })).toEqual(['1987-04-06', '1987-05-05']);
  });

  test('one date with a number beyond 12 shows the order of its column', () => {
    expect(guessMapping(csvTab('x', 'a,when\nb,04/06/1987\nc,27/06/1987\n')).dates).toBe(
      'day-first',
    );
    expect(guessMapping(csvTab('x', 'a,when\nb,04/06/1987\nc,6/27/1987\n')).dates).toBe(
      'month-first',
    );
    const both = guessMapping(csvTab('x', 'a,when\nb,27/06/1987\nc,6/27/1987\n'));
    expect(both.dates).toBeUndefined();
  });

  test('without names, values show what they can', () => {
    expect(fieldsOf('A,B,C,D\n1987-04-06,https://example.org/a,"54.51, -3.02",blue\n')).toEqual([
      ['date', 'possible'],
      ['url', 'possible'],
      ['position', 'possible'],
      [undefined, undefined],
    ]);
  });

  test('without a header, columns are called by their letters', () => {
    const mapping = guessMapping(csvTab('x', '1987-04-06,Low Fell\n1987-04-27,Low Fell\n'));
    expect(mapping).toMatchObject({
      header: 0,
      columns: [{ column: 'A', field: 'date' }, { column: 'B' }],
    });
    const imported = ANY_TABLE.read(inputOf('1987-04-06,Low Fell\n1987-04-27,Low Fell\n'), {});
    expect(imported.ok && imported.records.visits).toHaveLength(2);
  });

  test('a title above the header is passed over', () => {
    const mapping = guessMapping(
      csvTab('x', 'My table\n\nDate,Place,Event\n1987-04-06,Low Fell,Round\n'),
    );
    expect(mapping.header).toBe(3);
    expect(mapping.columns.map(({ field }) => field)).toEqual(['date', 'place', 'title']);
  });

  test('a table of which nothing is understood has gaps, and says which columns were not used', () => {
    const input = inputOf('Colour,Weight\nblue,heavy\nred,light\n');
    expect(firstMapping(input)?.columns).toEqual([
      { column: 'A', header: 'Colour', reason: expect.stringContaining('Not used') },
      { column: 'B', header: 'Weight', reason: expect.stringContaining('Not used') },
    ]);
    expect(ANY_TABLE.read(input, {})).toMatchObject({
      ok: false,
      faults: [{ message: expect.stringContaining('No column has a field') }],
    });
  });

  test('year, month and day may stand apart', () => {
    const imported = ANY_TABLE.read(
      inputOf('Année,Mois,Jour,Événement\n1987,4,6,Halte\n1988,,,Halte\n'),
      {},
    );
    expect(imported.ok && imported.records.visits.map(({ when }) => when?.edtf)).toEqual([
      '1987-04-06',
      '1988',
    ]);
  });

  test('a column of lists of addresses is one of addresses', () => {
    const csv = 'What,Link(s)\nRound,"https://example.org/1\nhttps://example.org/2"\n';
    const imported = ANY_TABLE.read(inputOf(csv), {});
    expect(imported.ok && imported.records.sources).toHaveLength(2);
  });

  test('a column that is called a date and has few dates is named with what it has', () => {
    const csv = 'What,Date\nA,1987\nB,soon\nC,later\nD,never\n';
    const imported = ANY_TABLE.read(inputOf(csv), {});
    expect(imported.ok && imported.notes.map(({ message }) => message)).toEqual([
      expect.stringContaining('“Date” may be the date, but only 1 of 4 values are dates'),
    ]);
  });

  test('a column that the mapping does not mention is named', () => {
    const mapping = { tab: 'x', header: 1, columns: [{ column: 'A', field: 'title' }] };
    const imported = ANY_TABLE.read(inputOf('What,Colour\nRound,red\n'), { mapping });
    expect(imported.ok && imported.notes).toMatchObject([
      { place: { row: 0, column: 1 }, message: expect.stringContaining('column B') },
    ]);
  });

  test('ten thousand rows are read', () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => [
      `Round ${index}`,
      '1987-04-06',
      `Place ${index % 500}`,
    ]);
    const tab = tabOf('x', [['Event', 'Date', 'Place'], ...rows]);
    const input = { file: 'x.xlsx', bytes: new Uint8Array(), workbook: workbookOf('x.xlsx', tab) };
    const imported = ANY_TABLE.read(input, {});
    expect(imported.ok && imported.records.visits).toHaveLength(10_000);
    expect(imported.ok && imported.records.places).toHaveLength(500);
  });
});

describe('a mapping', () => {
  const mapping = guessMapping(csvTab('x', 'Event,Date,Colour\nRound,04/06/1987,red\n'));

  test('is the same after it has been written and read', () => {
    expect(readMapping('mapping.yaml', writeMapping(mapping))).toEqual({ ok: true, mapping });
    expect(readMapping('mapping.json', JSON.stringify(mapping))).toEqual({ ok: true, mapping });
  });

  test('finds a column that has moved, and refuses one that is gone', () => {
    const moved = ANY_TABLE.read(inputOf('Date,Colour,Event\n1987-04-06,red,Round\n'), { mapping });
    expect(moved.ok && moved.records.visits[0]).toMatchObject({
      title: 'Round',
      when: { edtf: '1987-04-06' },
    });
    const gone = ANY_TABLE.read(inputOf('Day of it,Event\n1987-04-06,Round\n'), { mapping });
    expect(gone).toMatchObject({
      ok: false,
      faults: [{ message: expect.stringContaining('“Date” (B)') }],
    });
  });

  test.each([
    ['a list', []],
    ['nothing', null],
    ['an unknown key', { ...mapping, extra: 1 }],
    ['an unknown field', { ...mapping, columns: [{ column: 'A', field: 'colour' }] }],
    [
      'a prototype',
      JSON.parse('{"tab":"x","header":1,"columns":[],"__proto__":{"dates":"day-first"}}'),
    ],
    ['a column without letters', { ...mapping, columns: [{ column: '1' }] }],
    ['half a header', { ...mapping, header: 0.5 }],
    [
      'too many columns',
      { ...mapping, columns: Array.from({ length: 1001 }, () => ({ column: 'A' })) },
    ],
  ])('with %s is refused', (_, value) => {
    const result = parseMapping(value);
    expect(result).toMatchObject({ ok: false, faults: [{ message: expect.any(String) }] });
  });

  test('that is no YAML is refused with its line', () => {
    expect(readMapping('m.yaml', 'tab: x\nheader: [1\n')).toMatchObject({ ok: false });
    expect(readMapping('m.yaml', `${'['.repeat(3000)}`)).toMatchObject({ ok: false });
  });

  test('calls columns as spreadsheets do', () => {
    for (const index of [0, 25, 26, 51, 52, 701, 702])
      expect(indexOf(columnName(index))).toBe(index);
    expect([0, 25, 26, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AAA']);
  });
});
