/** The lines of a YAML file as an author sees them: how far in, and which key. */

export type YamlLine = {
  /** Counted from 1 in the file. */
  readonly number: number;
  readonly start: number;
  readonly text: string;
  /** Columns, counted from 0, of each dash that begins a list's item here. */
  readonly dashes: readonly number[];
  /** Column, counted from 0, of what stands behind spaces and dashes. */
  readonly column: number;
  /** The key that the line begins with, if it begins with one. */
  readonly key?: string | undefined;
};

/** All lines but empty ones and those of comments only. `first` is the number of the first in its file. */
export function linesOf(yaml: string, first: number): YamlLine[] {
  let start = 0;
  return yaml.split('\n').flatMap((text, index) => {
    const line = lineOf(text, first + index, start);
    start += text.length + 1;
    return /^\s*(?:#.*)?$/.test(text) ? [] : [line];
  });
}

function lineOf(text: string, number: number, start: number): YamlLine {
  const lead = /^ *(?:- +)*/.exec(text)?.[0] ?? '';
  const dashes = [...text.slice(0, lead.length + 1).matchAll(/-(?= |$)/g)].map(
    ({ index }) => index,
  );
  const key = /^([\w-]+|"[^"]*"|'[^']*'):(?: |$)/.exec(text.slice(lead.length))?.[1];
  return { number, start, text, dashes, column: lead.length, key };
}

/** The index of the line in which an offset lies, or of the last one before it. */
export function lineAt(lines: readonly YamlLine[], offset: number): number {
  return lines.findLastIndex(({ start }) => start <= offset);
}
