/** What an import gives, as one text that a golden file has. */
import { filesOf } from '../../importers/dossier/files.ts';
import type { Imported } from '../../importers/imported.ts';
import type { TableFault } from '../../tables/workbook.ts';

/** The authored files one below the other, and what was left out. */
export function importedText(imported: Imported): string {
  if (!imported.ok) return ['FAULTS', ...imported.faults.map(line), ''].join('\n');
  const files = [...filesOf(imported.records)].map(([path, text]) => `==> ${path}\n${text}`);
  return [...files, ['NOTES', ...imported.notes.map(line), ''].join('\n')].join('\n');
}

function line({ place, message }: TableFault): string {
  const { file, tab, row, column } = place;
  const numbers = [row, column].flatMap((number) => (number === undefined ? [] : [number]));
  return `${[file, tab, ...numbers].join(' | ')}: ${message}`;
}
