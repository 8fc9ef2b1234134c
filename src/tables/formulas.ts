/**
 * Texts in CSV that a spreadsheet would run as a formula. CSV has no kinds of cells: what begins with
 * = + - or @ is a formula when the file is opened, and could send what the table holds elsewhere. So
 * an apostrophe stands before it, which spreadsheets themselves use for this; plain numbers need none.
 * When CSV is read, this one apostrophe is taken away again.
 */

const DANGEROUS = /^'*[=+\-@\t\r\n]/;
const NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/;

/** The text as it can stand in CSV. */
export function guarded(text: string): string {
  return DANGEROUS.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}

/** The text that was guarded. */
export function unguarded(text: string): string {
  return text.startsWith("'") && DANGEROUS.test(text) ? text.slice(1) : text;
}
