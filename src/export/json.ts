import type { LongText } from './pieces.ts';

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
): LongText {
  const text = json(value);
  const mark = JSON.stringify(LIST);
  // The last one: what comes before may be a text of the dossier.
  const at = text.lastIndexOf(mark);
  const indent = /^ */.exec(text.slice(text.lastIndexOf('\n', at) + 1))?.[0] ?? '';
  const pieces = [`${text.slice(0, at)}[`];
  for (const [i, item] of items.entries()) {
    const own = JSON.stringify(make(item), undefined, 2);
    const before = i === 0 ? '\n' : ',\n';
    pieces.push(`${before}${indent}  ${own.replaceAll('\n', `\n${indent}  `)}`);
    yield (i + 1) / items.length;
  }
  const end = items.length === 0 ? ']' : `\n${indent}]`;
  return [...pieces, end + text.slice(at + mark.length)];
}
