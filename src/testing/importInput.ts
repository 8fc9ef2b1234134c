import type { ImportInput } from '../importers/imported.ts';
import { readTables } from '../tables/read.ts';

/** A file as whoever calls an importer has read it: by its ending, as JSON or as tables. */
export async function inputOf(file: string, text: string): Promise<ImportInput> {
  const bytes = new TextEncoder().encode(text);
  if (/json(?:ld)?$/.test(file)) return { file, bytes, text, json: JSON.parse(text) };
  const read = await readTables(bytes, file);
  if (!read.ok) throw new Error(read.faults.map(({ message }) => message).join('; '));
  return { file, bytes, text, workbook: read.workbook };
}
