/** Characters that XML cannot have, as spreadsheets write them: `_x000C_`. */

const UNWRITABLE = /(?![\t\n])\p{Cc}|[\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/gu;

/** A text whose every character a cell can have; line ends become line feeds. */
export function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(
      UNWRITABLE,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    );
}

/** The text that was escaped. */
export function unescaped(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
