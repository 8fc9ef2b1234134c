/** Several values in one cell. */

/** Values in a cell, separated by semicolons; a semicolon within one has a backslash before it. */
export function joined(values: readonly string[]): string {
  return values.map((value) => value.replace(/[\\;]/g, '\\$&')).join('; ');
}

/** The values of a cell, without blanks around them and without empty ones. */
export function parted(cell: string): string[] {
  return [...cell.matchAll(/((?:[^\\;]|\\[\s\S]|\\$)+)(?:;|$)/g)]
    .map(([, value = '']) => value.replace(/\\([\\;])/g, '$1').trim())
    .filter((value) => value !== '');
}
