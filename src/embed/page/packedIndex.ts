/** The file in which the script of a large dossier's page finds all excerpts (`pipeline/publish/embed/words.ts`). */
import type { Day } from '../../domain/date.ts';
import { type Entry, entryOf } from './entries.ts';

/** The index: a row for each excerpt, of numbers of texts, or -1 for what it has not. */
export type PackedIndex = {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly number[])[];
  readonly texts: readonly string[];
  readonly places: readonly string[];
};

/** Reads the rows of an index; `dayOf` counts days as the filter does. */
export function entriesOf(
  { columns, rows, texts }: Omit<PackedIndex, 'places'>,
  dayOf: (iso: string) => Day,
): Entry[] {
  return rows.map((row) => {
    const cells = columns.map((name, i) => [name, texts[row[i] ?? -1]] as const);
    const data: Readonly<Record<string, string | undefined>> = Object.fromEntries(cells);
    return entryOf(`${data.stop ?? data.visit}--${data.excerpt}`, data, dayOf);
  });
}
