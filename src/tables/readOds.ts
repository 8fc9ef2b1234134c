import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readOds as readWorkbook } from 'hucre/ods';
import { unescaped } from './escapes.ts';
import { mergeNotes, rowsOf } from './readXlsx.ts';
import { type ReadWorkbook, refused } from './result.ts';
import { notesOf } from './tidy.ts';
import type { Workbook } from './workbook.ts';

/** Cells that repeated ones may come to, all together. */
const MOST_REPEATED = 2_000_000;

/** Reads a workbook of LibreOffice. Throws what the libraries throw at a damaged file. */
export async function readOds(bytes: Uint8Array, file: string): Promise<ReadWorkbook> {
  const parts = unzipSync(bytes, { filter: ({ name }) => PARTS.has(name) });
  const manifest = parts['META-INF/manifest.xml'];
  if (manifest && strFromU8(manifest).includes('encryption-data')) {
    return refused(file, 'The file has a password; save it without one');
  }
  const content = simplified(strFromU8(parts['content.xml'] ?? new Uint8Array()));
  if (repeatedCells(content) > MOST_REPEATED) {
    return refused(
      file,
      'The tables have too many repeated cells; delete the empty rows and columns behind the last value',
    );
  }
  const { mimetype = new Uint8Array() } = parts;
  const simple = zipSync({ mimetype, 'content.xml': strToU8(content) }, { level: 0 });
  const { sheets } = await readWorkbook(simple);
  const workbook: Workbook = {
    file,
    tabs: sheets.map((sheet) => ({
      name: sheet.name,
      rows: rowsOf(sheet).map((row) =>
        row.map((cell) => ({ ...cell, text: unescaped(asClock(cell.text)) })),
      ),
    })),
  };
  const notes = sheets.flatMap((sheet) => mergeNotes(file, sheet));
  return { ok: true, workbook, notes: [...notes, ...notesOf(workbook)] };
}

const PARTS: ReadonlySet<string> = new Set(['mimetype', 'content.xml', 'META-INF/manifest.xml']);

/**
 * The content without what the library does not expect: rows in groups or repeated as headings, which
 * it would pass over, and formatted empty cells up to the last column, which it would make.
 */
function simplified(xml: string): string {
  return xml
    .replace(/<\/?table:(?:table-row-group|table-header-rows|table-rows)\b[^<>]*>/g, '')
    .replace(/<(table:(?:covered-)?table-cell)\b[^<>]*(?:(?<=\/)>|>\s*<\/\1>)/g, (cell) =>
      /(?:formula|office:[a-z-]*value|spanned)[^=]*=/.test(cell) ? cell : withoutStyle(cell),
    );
}

/** An empty cell that is nothing but empty. */
function withoutStyle(cell: string): string {
  const repeated = /table:number-columns-repeated="\d+"/.exec(cell)?.[0];
  return `<table:table-cell${repeated ? ` ${repeated}` : ''}/>`;
}

/** How many cells and rows repeated ones will make; empty ones at the ends are not made. */
function repeatedCells(xml: string): number {
  const kept = xml.split(ROW_END).map(withoutTrailing).join(ROW_END);
  let count = 0;
  for (const [, repeated] of kept.matchAll(/table:number-columns-repeated="(\d+)"/g)) {
    count += Math.min(Number(repeated), 16_384);
  }
  const rows = /table:number-rows-repeated="(\d+)"[^<>]*(?<!\/)>(?!\s*<\/table:table-row>)/g;
  for (const [, repeated] of kept.matchAll(rows)) count += Math.min(Number(repeated), 1_048_576);
  return count;
}

const ROW_END = '</table:table-row>';

/** A row without the empty cells at its end. */
function withoutTrailing(row: string): string {
  let end = row.length;
  for (;;) {
    const start = row.lastIndexOf('<', end - 1);
    if (!/^<table:table-cell(?: [^<>]*)?\/>\s*$/.test(row.slice(start, end)))
      return row.slice(0, end);
    end = start;
  }
}

/** A time of day, which the format has as a duration: `PT14H30M00S` is 14:30. */
function asClock(text: string): string {
  const [, hours, minutes] = /^PT(\d\d)H(\d\d)M[\d.,]+S$/.exec(text) ?? [];
  return hours === undefined ? text : `${hours}:${minutes}`;
}
