import Papa from 'papaparse';
import { decoded } from './decode.ts';
import { unguarded } from './formulas.ts';
import { type ReadWorkbook, refused } from './result.ts';
import { EMPTY, notesOf, trimmed } from './tidy.ts';
import type { TableFault, Workbook } from './workbook.ts';

/** Rows that are read; more are refused, not cut off. */
const MOST_CELLS = 5_000_000;

/**
 * Reads a table of texts with separators. Cells stay as they were typed: a decimal comma is left, and
 * 0041 is no number.
 *
 * @param tab what the one tab is called; by default the file's name without its ending
 */
export function readCsv(bytes: Uint8Array, file: string, tab = withoutEnding(file)): ReadWorkbook {
  const text = decoded(bytes);
  if (!text.ok) return refused(file, text.message);
  if (text.text.includes('\0')) return refused(file, 'The file is no table of texts');
  if (/^\s*</.test(text.text)) {
    return refused(
      file,
      'The file is a web page and no table; open it in a spreadsheet program and save it as xlsx',
    );
  }
  const { separator, body } = separatorOf(text.text, file);
  const { data, errors } = Papa.parse<string[]>(body, { delimiter: separator });
  const quote = errors.find(({ type }) => type === 'Quotes');
  if (quote) return { ok: false, faults: [quoteFault(file, tab, quote.row ?? 0)] };
  if (data.reduce((count, row) => count + row.length, 0) > MOST_CELLS) {
    return refused(file, 'The table has more than five million cells; split it');
  }
  const rows = data.map((row) =>
    row.map((cell) => {
      const typed = unguarded(cell.replace(/\r\n?/g, '\n'));
      return typed === '' ? EMPTY : ({ text: typed, kind: 'text' } as const);
    }),
  );
  const workbook: Workbook = { file, tabs: [{ name: tab, rows: trimmed(rows) }] };
  const note = text.note === undefined ? [] : [{ place: { file, tab }, message: text.note }];
  return { ok: true, workbook, notes: [...note, ...notesOf(workbook)] };
}

function withoutEnding(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.[^.]*$/, '') || file;
}

function quoteFault(file: string, tab: string, row: number): TableFault {
  return {
    place: { file, tab, row },
    message:
      'A quotation mark " opens a cell here and none closes it, or it closes before the cell ends; inside a cell in quotation marks each of them is doubled: ""',
  };
}

/** Lines by which the separator is guessed. */
const GUESSED_FROM = 50;

/** The separator, told by the file’s first line (`sep=;`), by its ending, or by what makes the most regular rows. */
function separatorOf(text: string, file: string): { separator: string; body: string } {
  const told = /^sep=(.)\r?\n/.exec(text);
  if (told?.[1] !== undefined) return { separator: told[1], body: text.slice(told[0].length) };
  if (/\.(?:tsv|tab)$/i.test(file)) return { separator: '\t', body: text };
  const scored = [',', ';', '\t'].map((separator) => {
    const { data } = Papa.parse<string[]>(text, { delimiter: separator, preview: GUESSED_FROM });
    return { separator, score: regularity(data) };
  });
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  return { separator: best.separator, body: text };
}

/** How many columns a table has, if its rows have the same number of them as the first one has. */
function regularity(rows: readonly (readonly string[])[]): number {
  const filled = rows.filter((row) => row.some((cell) => cell !== ''));
  const columns = filled[0]?.length ?? 0;
  if (columns < 2) return 0;
  const alike = filled.filter((row) => row.length === columns).length;
  return (alike / filled.length) * 1000 + columns;
}
