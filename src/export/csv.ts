/**
 * Comma-separated values after RFC 4180, in UTF-8 with a byte order mark, by which spreadsheet
 * programs know it.
 *
 * A spreadsheet would run a text that begins like a formula. Such a text gets an apostrophe in
 * front, and so does one that begins with an apostrophe; nothing else is changed. So whoever reads
 * the file takes one apostrophe from the front of a text that has one, and has the text as it was.
 */
import type { Fact } from './facts.ts';
import type { LongText } from './pieces.ts';

const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';
/** What a spreadsheet takes for the beginning of a formula, wide forms included; and the apostrophe. */
const GUARDED = /^['=+\-@＝＋－＠\t\r\n]/;

/** A table with one line for each row; an item may have several, or none. */
export function* csv<Row extends Readonly<Record<string, Fact>>, Item>(
  columns: readonly (keyof Row)[],
  items: readonly Item[],
  rowsOf: (item: Item) => readonly Row[],
): LongText {
  const lineOf = (cells: readonly string[]) => cells.join(',') + LINE_END;
  const lines = [BYTE_ORDER_MARK + lineOf(columns.map((name) => cell(String(name))))];
  for (const [i, item] of items.entries()) {
    for (const row of rowsOf(item)) lines.push(lineOf(columns.map((name) => cell(row[name]))));
    yield (i + 1) / items.length;
  }
  return lines;
}

/** Numbers are no texts: a negative one begins no formula. */
function cell(fact: Fact): string {
  if (fact === undefined) return '';
  if (typeof fact !== 'string') return String(fact);
  const text = GUARDED.test(fact) ? `'${fact}` : fact;
  return /[",\r\n;]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
