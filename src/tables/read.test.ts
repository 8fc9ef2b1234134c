import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { odsFile, xlsxFile, zipped } from '../testing/imports/spreadsheets.ts';
import { cellName } from './cellName.ts';
import { readTables } from './read.ts';
import { writeOds, writeXlsx } from './write.ts';

/** The texts of the first tab, row by row, and what is said of the file. */
async function read(bytes: Uint8Array, file: string) {
  const result = await readTables(bytes, file);
  if (!result.ok) return { refused: result.faults.map(({ message }) => message).join('\n') };
  const { workbook, notes } = result;
  return {
    rows: workbook.tabs[0]?.rows.map((row) => row.map(({ text }) => text)),
    kinds: workbook.tabs[0]?.rows.map((row) => row.map(({ kind }) => kind)),
    notes: notes.map(({ place, message }) => `${cellName(place)}: ${message}`),
  };
}

const cell = (ref: string, value: string, attributes = '') =>
  `<c r="${ref}"${attributes}><v>${value}</v></c>`;

describe('Excel', () => {
  const FORMATS = ['yyyy\\-mm\\-dd', 'mmm yy', 'h:mm', 'd\\. mmmm', 'dd/mm/yyyy hh:mm', '0.00'];
  const serials = (first: number) => {
    const cells = FORMATS.map((_, at) =>
      cell(
        `${'ABCDEF'[at]}1`,
        String(at === 2 ? 0.604166666666 : first + (at === 4 ? 0.5 : 0)),
        ` s="${at + 1}"`,
      ),
    );
    return `<sheetData><row r="1">${cells.join('')}</row></sheetData>`;
  };

  test.each([
    [false, 45435],
    [true, 45435 - 1462],
  ])('numbers that are dates are read as dates; 1904: %s', async (is1904, serial) => {
    const { rows, kinds, notes } = await read(
      xlsxFile({ sheet: serials(serial), formats: FORMATS, is1904 }),
      'a.xlsx',
    );
    expect(rows).toEqual([
      ['2024-05-23', '2024-05', '14:30', '2024-05-23', '2024-05-23T12:00', String(serial)],
    ]);
    expect(kinds?.[0]).toEqual(['date', 'date', 'date', 'date', 'date', 'number']);
    expect(notes).toEqual([
      'a.xlsx, tab Stops, cell D1: The cell shows no year; the program has made it 2024. Write the year, or format the cell as text',
    ]);
  });

  test.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
  ])('the day that 1900 did not have: %s is %s', async (serial, day) => {
    const { rows } = await read(xlsxFile({ sheet: serials(serial), formats: FORMATS }), 'a.xlsx');
    expect(rows?.[0]?.[0]).toBe(day);
  });

  test('formulas, errors, merged and hidden cells, texts of several formats', async () => {
    const sheet = `<sheetData>
      <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>
      <row r="2" hidden="1"><c r="A2" t="str"><f>A1&amp;"x"</f><v>hidden</v></c><c r="B2"><f>1+1</f></c></row>
      <row r="4"><c r="A4" t="e"><v>#REF!</v></c><c r="B4" t="b"><v>1</v></c><c r="C4" t="inlineStr"><is><t xml:space="preserve"> a </t></is></c><c r="D4"><v>54.51</v></c></row>
    </sheetData><mergeCells><mergeCell ref="A1:A3"/></mergeCells>`;
    const strings = ['<t>one&#10;two</t>', '<r><t>ri</t></r><r><rPr><b/></rPr><t>ch\u200b</t></r>'];
    expect(await read(xlsxFile({ sheet, strings, sheetState: 'hidden' }), 'a.xlsx')).toEqual({
      rows: [['one\ntwo', 'rich\u200b'], ['hidden', ''], [], ['#REF!', 'true', ' a ', '54.51']],
      kinds: [['text', 'text'], ['text', 'empty'], [], ['error', 'boolean', 'text', 'number']],
      notes: [
        expect.stringContaining('cell A1: A1:A3 are merged into one cell'),
        expect.stringContaining(
          'cell B1: There is an invisible character in the text, U+200B (zero-width space)',
        ),
        expect.stringContaining('cell B2: The formula’s value is not saved in the file'),
        expect.stringContaining('cell A4: The cell shows the error #REF!'),
      ],
    });
  });

  test('a text that is as long as a cell can be is named', async () => {
    const sheet = `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${'x'.repeat(32_767)}</t></is></c></row></sheetData>`;
    const { notes } = await read(xlsxFile({ sheet }), 'a.xlsx');
    expect(notes).toEqual([expect.stringContaining('its end is probably lost')]);
  });

  test('200,000 empty rows and 16,384 columns weigh nothing', async () => {
    const rows = Array.from(
      { length: 2000 },
      (_, at) => `<row r="${at + 1}"><c r="A${at + 1}" s="0"/></row>`,
    );
    const sheet = `<cols><col min="1" max="16384" width="9"/></cols><sheetData>${rows.join('')}<row r="200000"><c r="A200000" s="0"/></row></sheetData>`;
    expect((await read(xlsxFile({ sheet }), 'a.xlsx')).rows).toEqual([]);
  });

  test('cells in opposite corners are refused', async () => {
    const sheet = `<sheetData><row r="1">${cell('A1', '1')}</row><row r="1048576">${cell('XFD1048576', '1')}</row></sheetData>`;
    expect((await read(xlsxFile({ sheet }), 'a.xlsx')).refused).toContain('too many');
  });
});

describe('LibreOffice', () => {
  const text = (value: string) =>
    `<table:table-cell office:value-type="string"><text:p>${value}</text:p></table:table-cell>`;

  test('rows in groups, repeated cells, formatted empty ones up to the end, dates, formulas, errors', async () => {
    const tables = `<table:table table:name="Stops">
      <table:table-column table:number-columns-repeated="16384"/>
      <table:table-header-rows><table:table-row>${text('id')}${text('a<text:s text:c="2"/>b')}</table:table-row></table:table-header-rows>
      <table:table-row-group><table:table-row table:visibility="collapse"><table:table-cell table:number-columns-repeated="2"/>
        <table:table-cell office:value-type="date" office:date-value="1987-04-06"><text:p>06/04/87</text:p></table:table-cell>
        <table:table-cell office:value-type="time" office:time-value="PT14H30M00S"><text:p>14:30</text:p></table:table-cell>
        <table:table-cell table:formula="of:=1+1" office:value-type="float" office:value="2"><text:p>2</text:p></table:table-cell>
        <table:table-cell table:formula="of:=[.#REF!]" office:value-type="string"><text:p>#REF!</text:p></table:table-cell>
        <table:table-cell table:style-name="ce1" table:number-columns-repeated="16378"/></table:table-row></table:table-row-group>
      <table:table-row table:number-rows-repeated="1048574"><table:table-cell table:style-name="ce1"/> <table:table-cell table:style-name="ce2" table:number-columns-repeated="16383"/></table:table-row>
    </table:table>`;
    expect(await read(odsFile(tables), 'a.ods')).toEqual({
      rows: [
        ['id', 'a  b'],
        ['', '', '1987-04-06', '14:30', '2', '#REF!'],
      ],
      kinds: [
        ['text', 'text'],
        ['empty', 'empty', 'date', 'text', 'number', 'error'],
      ],
      notes: [expect.stringContaining('tab Stops, cell F2: The cell shows the error #REF!')],
    });
  });

  test('a password, and cells that repeat beyond measure, are refused', async () => {
    expect((await read(odsFile('', '<manifest:encryption-data/>'), 'a.ods')).refused).toContain(
      'password',
    );
    const cells =
      '<table:table-cell table:number-columns-repeated="16384" office:value-type="string"><text:p>x</text:p></table:table-cell>';
    const rows =
      '<table:table-row table:number-rows-repeated="1048576"><table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row>';
    for (const inside of [
      `<table:table-row>${cells.repeat(200)}</table:table-row>`,
      rows.repeat(3),
    ]) {
      const tables = `<table:table table:name="a">${inside}</table:table>`;
      expect((await read(odsFile(tables), 'a.ods')).refused).toContain('too many repeated cells');
    }
  });
});

describe('CSV', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const wide = (text: string, isBig: boolean) =>
    Uint8Array.from(
      [...text].flatMap((c) =>
        isBig
          ? [c.charCodeAt(0) >> 8, c.charCodeAt(0) & 255]
          : [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8],
      ),
    );
  const single = (text: string, encoding: string) => {
    const table = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, at) => at));
    return Uint8Array.from([...text].map((character) => table.indexOf(character)));
  };

  test.each([
    [
      'commas',
      bytes('a,b\r\n1,"x, ""y""\nz"\r\n'),
      [
        ['a', 'b'],
        ['1', 'x, "y"\nz'],
      ],
    ],
    [
      'semicolons and decimal commas',
      bytes('place;lat;lon\nA;54,51;-3,02\nB;1,5;2\n'),
      [
        ['place', 'lat', 'lon'],
        ['A', '54,51', '-3,02'],
        ['B', '1,5', '2'],
      ],
    ],
    [
      'tabs',
      bytes('a\tb\n1,5\t0041\n'),
      [
        ['a', 'b'],
        ['1,5', '0041'],
      ],
    ],
    ['sep=', bytes('sep=|\r\na|b\r\n'), [['a', 'b']]],
    ['a byte order mark', bytes('\ufeffid,b\n'), [['id', 'b']]],
    ['UTF-16 LE', wide('\ufeffid;Минск\n', false), [['id', 'Минск']]],
    ['UTF-16 BE', wide('\ufeffid;Минск\n', true), [['id', 'Минск']]],
    ['UTF-16 LE without a mark', wide('id;name\n', false), [['id', 'name']]],
    ['one column', bytes('id\nx\n'), [['id'], ['x']]],
    ['guarded formulas', bytes("a,'=1+1,'tis,''=x\n"), [['a', '=1+1', "'tis", "'=x"]]],
  ])('%s', async (_, file, rows) => {
    expect(await read(file, 'a.csv')).toMatchObject({ rows, notes: [] });
  });

  test.each([['windows-1251', 'title;place\nВстреча в Минске;Минск — город\n', 'Windows-1251']])(
    '%s is read and named',
    async (encoding, text, name) => {
      const { rows, notes } = await read(single(text, encoding), 'a.csv');
      expect(rows).toEqual(
        text
          .trim()
          .split('\n')
          .map((line) => line.split(';')),
      );
      expect(notes).toEqual([expect.stringContaining(`it was read as ${name}`)]);
    },
  );

  test('Windows-1252 is read and named', async () => {
    const latin = Uint8Array.from(
      [...'a;b\nRéunion à l\x92école;Zürich'].map((c) => c.charCodeAt(0)),
    );
    const { rows, notes } = await read(latin, 'a.csv');
    expect(rows?.[1]).toEqual(['Réunion à l’école', 'Zürich']);
    expect(notes).toEqual([expect.stringContaining('it was read as Windows-1252')]);
  });

  test.each([
    ['koi8-r', 'title;place\nВстреча в Минске;Минск и город\n'],
    ['windows-1250', 'title;place\nŁódź, wyjście na południe;Kraków\n'],
    ['macintosh', 'title;place\nRéunion à l’école;Zürich\n'],
  ])('%s is not certain, and refused', async (encoding, text) => {
    expect((await read(single(text, encoding), 'a.csv')).refused).toContain('CSV UTF-8');
  });

  test('a quotation mark that is never closed is named with its row', async () => {
    const result = await readTables(bytes('a,b\n1,"open\n2,3\n'), 'stops.csv');
    expect(result.ok ? [] : result.faults.map(({ place }) => cellName(place))).toEqual([
      'stops.csv, row 2',
    ]);
  });
});

/** The file with every part said to be 2 GiB large. */
function grown(bytes: Uint8Array): Uint8Array {
  bytes.forEach((byte, at) => {
    if (byte === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 1) bytes[at + 27] = 0x80;
  });
  return bytes;
}

test.each([
  ['old.xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...new Uint8Array(600)]), 'save it as xlsx'],
  [
    'locked.xlsx',
    Uint8Array.from([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      ...[...'EncryptedPackage'].flatMap((c) => [c.charCodeAt(0), 0]),
    ]),
    'has a password',
  ],
  ['a.numbers', zipped({ 'Index/Document.iwa': 'x' }), 'Export To > Excel'],
  ['a.docx', zipped({ 'word/document.xml': 'x', '[Content_Types].xml': 'x' }), 'no file of tables'],
  ['a.xlsb', zipped({ 'xl/workbook.bin': 'x', '[Content_Types].xml': 'x' }), 'save it as xlsx'],
  ['a.csv', new TextEncoder().encode('<html><table>'), 'web page'],
  ['a.pdf', new TextEncoder().encode('%PDF-1.7'), 'PDF'],
  ['a.csv', new Uint8Array(), 'empty'],
  ['bomb.xlsx', grown(zipped({ '[Content_Types].xml': '', 'xl/workbook.xml': 'x' })), 'would grow'],
])('%s is refused, and what to do is said', async (file, bytes, message) => {
  expect((await read(bytes, file)).refused).toContain(message);
});

test('damaged files are refused or read, and nothing is thrown', async () => {
  const tabs = [{ name: 'stops', columns: [{ header: 'id', help: 'Id' }], rows: [['a'], ['b']] }];
  const files = [
    await writeXlsx({ tabs }),
    await writeOds({ tabs }),
    new TextEncoder().encode('a,"b\n'),
  ];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...files),
      fc.array(fc.record({ at: fc.nat(8000), bit: fc.nat(7) }), { maxLength: 4 }),
      fc.option(fc.nat(8000)),
      async (file, flips, length) => {
        const bytes = file.slice(0, length ?? file.length);
        for (const { at, bit } of flips) {
          const where = at % Math.max(1, bytes.length);
          bytes[where] = (bytes[where] ?? 0) ^ (1 << bit);
        }
        expect(typeof (await readTables(bytes, 'a.xlsx')).ok).toBe('boolean');
      },
    ),
    { numRuns: 150 },
  );
});

test.each([
  [{ file: 'visits.xlsx', tab: 'stops', row: 6, column: 2 }, 'visits.xlsx, tab stops, cell C7'],
  [{ file: 'visits.xlsx', tab: 'stops', row: 6 }, 'visits.xlsx, tab stops, row 7'],
  [{ file: 'visits.xlsx', tab: 'stops', column: 27 }, 'visits.xlsx, tab stops, column AB'],
  [{ file: 'bus/stops.csv', tab: 'stops', row: 0, column: 701 }, 'bus/stops.csv, cell ZZ1'],
  [{ file: 'visits.xlsx', tab: '' }, 'visits.xlsx'],
])('a place is called as a spreadsheet calls it: %j', (place, name) => {
  expect(cellName(place)).toBe(name);
});
