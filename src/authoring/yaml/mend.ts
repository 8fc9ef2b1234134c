/** What an author probably did where YAML breaks off, and what to type instead. */
import type { YAMLError } from 'yaml';
import { indentationMend } from './indent.ts';
import { lineAt, linesOf, type YamlLine } from './lines.ts';

/** A whole message, and where it belongs if not where the parser gave up. */
export type Mend = { readonly message: string; readonly offset?: number };

/** What most likely mends a syntax error of which nothing better is known. */
const USUAL: Readonly<Partial<Record<YAMLError['code'], string>>> = {
  BAD_INDENT: 'close what was opened above, or line this up with its neighbours',
  BLOCK_IN_FLOW: 'a text with a colon in it goes in quotes, and a comma stands between two keys',
  BLOCK_AS_IMPLICIT_KEY: 'a text with a colon in it goes in quotes',
  MISSING_CHAR: 'look for the quotation mark or bracket that opens and does not close',
  TAB_AS_INDENT: 'indent with spaces',
  TAG_RESOLVE_FAILED: 'a text that begins with ! goes in quotes',
};

/**
 * The first of the mends that fits what stands in the lines around an error. `firstLine` is the number
 * of the YAML's first line in its file.
 */
export function mendOf(error: YAMLError, yaml: string, firstLine: number): Mend {
  const lines = linesOf(yaml, firstLine);
  const index = lineAt(lines, error.pos[0]);
  const line = lines[index];
  const found =
    line &&
    (cutByComment(lines, index) ??
      curlyMarks(error, line) ??
      missingSpace(error, line) ??
      markWithinMarks(error, yaml, line) ??
      signAtStart(error, line) ??
      indentationMend(error, lines, index));
  if (found) return found;
  const usual = USUAL[error.code];
  const written = line && error.code === 'BLOCK_AS_IMPLICIT_KEY' ? quoted(line) : '';
  return {
    message: `This is not valid YAML: ${error.message}${usual ? `; ${usual}${written}` : ''}`,
  };
}

/** The value in a line of one key, as it would be written with quotation marks. */
function quoted(line: YamlLine): string {
  if (line.key === undefined || /[{["']/.test(line.text)) return '';
  return `: ${JSON.stringify(restOf(line))}`;
}

/** A text without quotation marks, here or in the line above, that goes on with ` #`. */
function cutByComment(lines: readonly YamlLine[], index: number): Mend | undefined {
  for (const line of [lines[index], lines[index - 1]]) {
    const at = line ? / #[^\s#]/.exec(line.text)?.index : undefined;
    if (line === undefined || at === undefined || isQuoted(line.text.slice(0, at))) continue;
    const comment = line.text.slice(at + 1);
    return {
      offset: line.start + at + 1,
      message: `What follows “ #” is a comment and no part of the text: “${comment}”; put the text in quotation marks`,
    };
  }
  return undefined;
}

function isQuoted(before: string): boolean {
  return before.split('"').length % 2 === 0 || / '[^']*$/.test(before);
}

function curlyMarks({ code }: YAMLError, { text, start }: YamlLine): Mend | undefined {
  const value = /(?:: |- )([“”„«»‘’‚‹›])/.exec(text);
  if (value?.[1] === undefined || code !== 'BLOCK_AS_IMPLICIT_KEY') return undefined;
  const offset = start + value.index + 2;
  const straight = text.slice(value.index + 2).replace(/^[“”„«»‘’‚‹›]\s*|\s*[“”„«»‘’‚‹›]\s*$/g, '');
  return {
    offset,
    message: `${value[1]} is a part of the text to YAML, which then ends it at the colon; write straight quotation marks: ${JSON.stringify(straight)}`,
  };
}

function missingSpace({ code }: YAMLError, { text, start, column }: YamlLine): Mend | undefined {
  const key = /^([\w-]+):(?=[^\s/])/.exec(text.slice(column))?.[1];
  if (key === undefined || code !== 'MULTILINE_IMPLICIT_KEY') return undefined;
  return {
    offset: start + column + key.length,
    message: `A space is missing behind the colon: \`${key}: ${text.slice(column + key.length + 1)}\``,
  };
}

/** What a text cannot begin with, as it means something else there. */
const SIGNS = /^(?:[[{>|&%@`]|[?-] )/;
const OF_SIGNS: ReadonlySet<YAMLError['code']> = new Set<YAMLError['code']>([
  'BAD_ALIAS',
  'BAD_SCALAR_START',
  'UNEXPECTED_TOKEN',
]);

function signAtStart({ code }: YAMLError, line: YamlLine): Mend | undefined {
  const value = restOf(line);
  const sign = SIGNS.exec(value)?.[0].trim();
  if (sign === undefined || !OF_SIGNS.has(code)) return undefined;
  return {
    offset: line.start + line.text.indexOf(value),
    message: `A text that begins with ${sign} goes in quotation marks: ${JSON.stringify(value)}`,
  };
}

/** What stands behind the key, or behind the dashes where there is none. */
function restOf({ text, column, key }: YamlLine): string {
  return text.slice(column + (key === undefined ? 0 : key.length + 1)).trim();
}

/** 'Hadley's Hotel' ends at its apostrophe, and "A" and "B" behind A. */
function markWithinMarks(error: YAMLError, yaml: string, line: YamlLine): Mend | undefined {
  const before = yaml.slice(line.start, error.pos[0]);
  const mark = before.trimEnd().at(-1);
  if (error.code !== 'UNEXPECTED_TOKEN' || (mark !== "'" && mark !== '"')) return undefined;
  const offset = line.start + before.trimEnd().length - 1;
  if (/\s$/.test(before)) {
    const whole = requoted(restOf(line), mark);
    return {
      offset,
      message: `The text ends at this quotation mark; put all of it in others: ${whole}`,
    };
  }
  const value = /(?:^|[\s{[,])(['"])(.*)\1(?=[\s,}\]]*(?:$|[,}\]]))/.exec(line.text)?.[2];
  const written = value === undefined ? '' : `: ${requoted(value, mark)}`;
  return {
    offset,
    message:
      mark === "'"
        ? `This apostrophe ends the text; double it, or use double quotation marks${written}`
        : `This quotation mark ends the text; put a backslash before it, or use single quotation marks${written}`,
  };
}

function requoted(value: string, mark: string): string {
  const [other, doubled] =
    mark === "'" ? ['"', `'${value.replaceAll("'", "''")}'`] : ["'", JSON.stringify(value)];
  return value.includes(other) ? doubled : `${other}${value}${other}`;
}
