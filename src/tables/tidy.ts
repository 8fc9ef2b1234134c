/** What every kind of file has in common once its cells are read. */

import { columnName } from './cellName.ts';
import type { Cell, CellPlace, Tab, TableFault, Workbook } from './workbook.ts';

/** Excel and LibreOffice keep no more characters in a cell. */
export const CELL_LENGTH = 32_767;

export const EMPTY: Cell = { text: '', kind: 'empty' };

/** Rows without empty cells at their ends and without empty rows below. */
export function trimmed(rows: readonly (readonly Cell[])[]): Cell[][] {
  const cut = rows.map((row) =>
    row.slice(0, row.findLastIndex(({ text, formula }) => text !== '' || formula) + 1),
  );
  return cut.slice(0, cut.findLastIndex((row) => row.length > 0) + 1);
}

/** What an editor should look at in the cells of a workbook: one note for each kind and tab. */
export function notesOf({ file, tabs }: Workbook): TableFault[] {
  return tabs.flatMap((tab) => notesOfTab(file, tab));
}

type Found = { readonly first: CellPlace; readonly message: string; readonly cells: string[] };

function notesOfTab(file: string, { name, rows }: Tab): TableFault[] {
  const found = new Map<string, Found>();
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      for (const message of messagesOf(cell)) {
        const name_ = `${columnName(column)}${row + 1}`;
        const met = found.get(message);
        if (met) met.cells.push(name_);
        else
          found.set(message, { first: { file, tab: name, row, column }, message, cells: [name_] });
      }
    });
  });
  return [...found.values()].map(({ first, message, cells }) => ({
    place: first,
    message: message + others(cells.slice(1)),
  }));
}

/** Other cells of which the same is to be said. */
function others(cells: readonly string[]): string {
  const named = cells.slice(0, 5).join(', ');
  if (cells.length === 0) return '';
  return cells.length > 5
    ? `; the same in ${named} and ${cells.length - 5} more cells`
    : `; the same in ${named}`;
}

function messagesOf({ text, kind, formula }: Cell): string[] {
  const messages: string[] = [];
  if (kind === 'error') {
    messages.push(`The cell shows the error ${text}; correct its formula or type the value`);
  }
  if (formula && text === '') {
    messages.push(
      'The formula’s value is not saved in the file; open and save it in a spreadsheet program, or type the value',
    );
  }
  if (text.length >= CELL_LENGTH) {
    messages.push(
      `The text has ${CELL_LENGTH.toLocaleString('en')} characters, the most that a cell can hold, so its end is probably lost`,
    );
  }
  for (const character of new Set(text.match(INVISIBLE))) {
    messages.push(
      `There is an invisible character in the text, ${codePoint(character)}; delete it unless it is meant`,
    );
  }
  return messages;
}

/** Invisible characters but those that join letters and emoji, which texts need. */
const INVISIBLE = /(?![\t\n\r])\p{Cc}|[\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/gu;

const NAMES: Readonly<Record<string, string>> = {
  '\u00ad': 'soft hyphen',
  '\u200b': 'zero-width space',
  '\u200e': 'left-to-right mark',
  '\u200f': 'right-to-left mark',
  '\u2028': 'line separator',
  '\u2029': 'paragraph separator',
  '\u2060': 'word joiner',
  '\ufeff': 'byte order mark',
};

function codePoint(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const name = NAMES[character];
  return name === undefined ? `U+${code}` : `U+${code} (${name})`;
}
