import type { LongWork } from '../domain/longWork.ts';

/** JSON for people and for comparing: indented, ending with a line feed. */
export function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

/** Stands in a value for a list that is written item by item. */
export const LIST = '\u0000list';

/** The same of a value with `LIST` at its end, or of `LIST` alone; in its place stands what `make` makes of each item. */
export function* longJson<T>(
  value: object | typeof LIST,
  items: readonly T[],
  make: (item: T) => unknown,
): LongWork<string> {
  const text = json(value);
  const mark = JSON.stringify(LIST);
  // The last one: what comes before may be a text of the dossier.
  const at = text.lastIndexOf(mark);
  const indent = /^ */.exec(text.slice(text.lastIndexOf('\n', at) + 1))?.[0] ?? '';
  const parts: string[] = [];
  for (const [i, item] of items.entries()) {
    const own = JSON.stringify(make(item), undefined, 2);
    parts.push(`${indent}  ${own.replaceAll('\n', `\n${indent}  `)}`);
    yield (i + 1) / items.length;
  }
  const list = parts.length === 0 ? '[]' : `[\n${parts.join(',\n')}\n${indent}]`;
  return text.slice(0, at) + list + text.slice(at + mark.length);
}
