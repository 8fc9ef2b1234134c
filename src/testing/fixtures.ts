/** Texts of files as an importer gets them. */
import type { ImportInput } from '../importers/imported.ts';
import { csvTab, workbookOf } from './workbooks.ts';

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
