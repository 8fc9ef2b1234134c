/** The file in which the script of a large dossier's page finds all excerpts (`pipeline/publish/embed/indexFile.ts`). */
import type { Day } from '../../domain/date.ts';
import { type Entry, entryOf } from './entries.ts';

/** What is said of all excerpts under one name, in their order. */
export type PackedColumn = {
  readonly name: string;
  /** Each text but for its beginning, which is that of the text before it. */
  readonly texts: readonly string[];
  /** How many UTF-16 code units of the text before each one begins with. */
  readonly shared: readonly number[];
  /**
   * For each excerpt the number of its text, from 1, or 0 where it has none; as the difference from the excerpt before,
   * the first one's from 0.
   */
  readonly rows: readonly number[];
};

export type PackedIndex = {
  readonly columns: readonly PackedColumn[];
  /** Ids of all places. */
  readonly places: readonly string[];
};

/** The excerpts of an index; `dayOf` counts days as the filter does. */
export function entriesOf(
  { columns }: Pick<PackedIndex, 'columns'>,
  dayOf: (iso: string) => Day,
): Entry[] {
  const cells = columns.map((column) => ({ name: column.name, values: valuesOf(column) }));
  const [first] = cells;
  return (first?.values ?? []).map((_, i) => {
    const data: Readonly<Record<string, string | undefined>> = Object.fromEntries(
      cells.map(({ name, values }) => [name, values[i]]),
    );
    return entryOf(`${data.stop ?? data.visit}--${data.excerpt}`, data, dayOf);
  });
}

/** The text of each excerpt; undefined where it has none. */
function valuesOf({ texts, shared, rows }: PackedColumn): (string | undefined)[] {
  let text = '';
  const whole = texts.map((rest, i) => {
    text = text.slice(0, shared[i]) + rest;
    return text;
  });
  let number = 0;
  return rows.map((difference) => {
    number += difference;
    return whole[number - 1];
  });
}
