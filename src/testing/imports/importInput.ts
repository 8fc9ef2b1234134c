/** Texts of files as an importer gets them from whoever has read them. */
import type { ImportInput } from '../../importers/imported.ts';
import { readTables } from '../../tables/read.ts';
import { csvTab, workbookOf } from './workbooks.ts';

/** By the ending of the file's name: as JSON or as tables. */
export async function inputOf(file: string, text: string): Promise<ImportInput> {
  if (/json(?:ld)?$/.test(file)) return jsonInput(file, text);
  const bytes = new TextEncoder().encode(text);
  const read = await readTables(bytes, file);
  if (!read.ok) throw new Error(read.faults.map(({ message }) => message).join('; '));
  return { file, bytes, text, workbook: read.workbook };
}

export function jsonInput(file: string, text: string): ImportInput {
  const json: unknown = JSON.parse(text);
  return { file, bytes: new TextEncoder().encode(text), text, json };
}

/** CSV texts by the names of their tabs, as one workbook. */
export function csvInput(file: string, tabs: Readonly<Record<string, string>>): ImportInput {
  const workbook = workbookOf(
    file,
    ...Object.entries(tabs).map(([name, csv]) => csvTab(name, csv)),
  );
  return { file, bytes: new Uint8Array(), workbook };
}
