/**
 * Comma-separated values after RFC 4180, in UTF-8 with a byte order mark, by which spreadsheet
 * programs know it.
 *
 * A spreadsheet would run a text that begins like a formula. Such a text gets an apostrophe in
 * front, and so does one that begins with an apostrophe; nothing else is changed. So whoever reads
 * the file takes one apostrophe from the front of a text that has one, and has the text as it was.
 */
import type { Fact } from './facts.ts';

const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';
/** What a spreadsheet takes for the beginning of a formula, wide forms included; and the apostrophe. */
const GUARDED = /^['=+\-@＝＋－＠\t\r\n]/;

/** A table with one line for each row; the columns are those of the first row. */
export function csv<Row extends Readonly<Record<string, Fact>>>(
  columns: readonly (keyof Row & string)[],
  rows: readonly Row[],
): string {
  const lines = [columns.map(cell), ...rows.map((row) => columns.map((name) => cell(row[name])))];
  return BYTE_ORDER_MARK + lines.map((cells) => cells.join(',') + LINE_END).join('');
}

/** Numbers are no texts: a negative one begins no formula. */
function cell(fact: Fact): string {
  if (fact === undefined) return '';
  if (typeof fact !== 'string') return String(fact);
  const text = GUARDED.test(fact) ? `'${fact}` : fact;
  return /[",\r\n;]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
