/** The sections of an index while they are being written. */
import type { ReasonedWhen, Source, Stop, Visit } from '../catalog.ts';
import { unsignedBytes } from './numbers.ts';
import { sortedTexts, textsBytes } from './texts.ts';

export type File = {
  readonly sections: Map<string, Uint8Array>;
  /** Lists that rows refer to, by their name, each once. */
  readonly lists: Map<string, Map<string, number>>;
};
export type Dated = Visit | Stop | Source;
export type Levels = { readonly visit: readonly Visit[]; readonly stop: readonly Stop[] };
export type Tables = Levels & { readonly source: readonly Source[] };

/** A column of nothing but 0 is left out. */
export function add({ sections }: File, name: string, numbers: readonly number[]): void {
  if (numbers.some((number) => number !== 0)) sections.set(name, unsignedBytes(numbers));
}

export function rowsOf(items: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  return new Map(items.map(({ id }, row) => [id, row]));
}

/** The texts of some columns: each once, and of every row which, counted from 1; 0 for none. */
export function addTexts(
  file: File,
  name: string,
  columns: Readonly<Record<string, readonly (string | undefined)[]>>,
): void {
  const all = Object.values(columns).flatMap((texts) => texts.filter((text) => text !== undefined));
  const sorted = sortedTexts(all);
  if (sorted.length === 0) return;
  file.sections.set(name, textsBytes(sorted));
  const at = new Map(sorted.map((text, i) => [text, i + 1]));
  for (const [column, texts] of Object.entries(columns)) {
    add(
      file,
      column,
      texts.map((text) => (text === undefined ? 0 : (at.get(text) ?? 0))),
    );
  }
}

/** Gives each value the number that it has in the list, and adds it if it is new. */
export function listOf({ lists }: File, name: string): (value: unknown) => number {
  const known = lists.get(name) ?? new Map<string, number>();
  lists.set(name, known);
  return (value) => {
    const key = JSON.stringify(value);
    const at = known.get(key) ?? known.size;
    known.set(key, at);
    return at;
  };
}

export function valuesOf<T>({ lists }: File, name: string): T[] {
  // What `listOf` has put there.
  return [...(lists.get(name)?.keys() ?? [])].map((key) => JSON.parse(key) as T);
}

export function whenOf(item: Dated): ReasonedWhen {
  return 'when' in item ? item.when : item.published;
}
