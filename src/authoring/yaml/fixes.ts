/** Ways to fix YAML that cannot be read. Each is tried: what does not mend the file is not offered. */
import { type Document, isScalar, visit, type YAMLError, type YAMLMap } from 'yaml';
import type { Fix, TextChange } from '../fix.ts';
import { cutFor } from '../removals.ts';
import { parsed } from './depth.ts';
import { lineAt, linesOf, type YamlLine } from './lines.ts';

/** A change to the YAML, offsets counted in it. */
export type Edit = { readonly from: number; readonly to: number; readonly text: string };

type Way = { readonly words: string; readonly edits: readonly Edit[]; readonly asks?: boolean };

/** Where the YAML stands in its file. */
type Place = { readonly file: string; readonly yamlStart: number };

/** Ways to fix an error of the syntax. */
export function syntaxFixes(error: YAMLError, yaml: string, place: Place): Fix[] {
  const lines = linesOf(yaml, 1);
  const line = lines[lineAt(lines, error.pos[0])];
  if (line === undefined) return [];
  const ways = [
    ...tabsAsSpaces(yaml),
    ...spaceBehindColon(error, line),
    ...spaceBehindDash(lines),
    ...straightMarks(error, line),
    ...otherMarks(error, line),
    ...inMarks(error, line),
  ];
  const way = ways.find(({ edits }) => isMended(yaml, edits, error.pos[0]));
  return way ? [fixOf(way, place)] : [];
}

/**
 * Ways to fix a key that occurs twice: one of the two goes. It does not matter which where both say the same.
 */
export function duplicateFixes(
  { pos: [offset] }: YAMLError,
  document: Document.Parsed,
  yaml: string,
  place: Place,
): Fix[] {
  const found = pairAt(document, offset);
  if (found === undefined) return [];
  const { map, index } = found;
  const name = String(map.items[index]?.key);
  const first = map.items.findIndex(({ key }) => String(key) === name);
  const [one, other] = [first, index].map((at) => JSON.stringify(map.items[at]?.value ?? null));
  const isSame = one === other;
  const wayWithout = (at: number): Way[] => {
    const cut = cutFor(yaml, map, at);
    const words = `Take the ${at === first ? 'first' : 'second'} \`${name}\` out`;
    return cut ? [{ words, edits: [{ ...cut, text: '' }], asks: !isSame }] : [];
  };
  const ways = [...wayWithout(index), ...(isSame ? [] : wayWithout(first))];
  return ways.map((way) => fixOf(way, place));
}

/** A text gets quotation marks, and all that stands in its line: a guess, as that may be a comment. */
export function quotingFix(edit: Edit, place: Place): Fix {
  return fixOf({ words: `Write ${edit.text}`, edits: [edit], asks: true }, place);
}

function fixOf({ words, edits, asks }: Way, { file, yamlStart }: Place): Fix {
  const changes = edits.map(
    ({ from, to, text }): TextChange => ({
      file,
      from: yamlStart + from,
      to: yamlStart + to,
      text,
    }),
  );
  return { words, changes, ...(asks ? { asks } : {}) };
}

/** Whether the file can then be read, at least beyond the line below the error, where a text may go on. */
function isMended(yaml: string, edits: readonly Edit[], offset: number): boolean {
  const mended = edited(yaml, edits);
  const { errors, warnings } = parsed(mended);
  const line = (text: string, at: number) => text.slice(0, at).split('\n').length;
  const last = line(yaml, offset) + 1;
  return [...errors, ...warnings].every(({ pos: [at] }) => line(mended, at) > last);
}

function edited(yaml: string, edits: readonly Edit[]): string {
  return edits.reduceRight(
    (text, { from, to, text: put }) => text.slice(0, from) + put + text.slice(to),
    yaml,
  );
}

/** Widths of a tab, the usual one first. */
const TABS = [2, 4, 8] as const;

/** Tabs in front of lines. How wide they are is a guess if it matters. */
function tabsAsSpaces(yaml: string): Way[] {
  if (!/^ *\t/m.test(yaml)) return [];
  const ways = TABS.map((width) => {
    const edits = [...yaml.matchAll(/^[ \t]*\t[ \t]*/gm)].map(({ 0: blanks, index }) => ({
      from: index,
      to: index + blanks.length,
      text: blanks.replaceAll('\t', ' '.repeat(width)),
    }));
    const { errors, contents } = parsed(edited(yaml, edits));
    return { edits, value: errors.length > 0 ? undefined : JSON.stringify(contents) };
  });
  const read = ways.filter(({ value }) => value !== undefined);
  const asks = new Set(read.map(({ value }) => value)).size > 1;
  return read.map(({ edits }) => ({ words: 'Indent with spaces', edits, asks }));
}

function spaceBehindColon({ code }: YAMLError, { text, start, column }: YamlLine): Way[] {
  const key = /^[\w-]+:(?=[^\s/])/.exec(text.slice(column))?.[0];
  if (key === undefined || code !== 'MULTILINE_IMPLICIT_KEY') return [];
  const at = start + column + key.length;
  return [{ words: 'Put a space behind the colon', edits: [{ from: at, to: at, text: ' ' }] }];
}

/** Who leaves out the space behind one dash leaves it out behind others. */
function spaceBehindDash(lines: readonly YamlLine[]): Way[] {
  const edits = lines.flatMap(({ text, start }) => {
    const dash = /^ *-(?=\w+:(?: |$))/.exec(text)?.[0];
    if (dash === undefined) return [];
    const at = start + dash.length;
    return [{ from: at, to: at, text: ' ' }];
  });
  return edits.length > 0 ? [{ words: 'Put a space behind each dash', edits }] : [];
}

/** Where what stands behind the key, or behind the dashes, begins and ends. */
function restOf({ text, column, key, start }: YamlLine) {
  const behind = column + (key === undefined ? 0 : key.length + 1);
  const value = text.slice(behind).trim();
  const from = start + behind + (text.slice(behind).length - text.slice(behind).trimStart().length);
  return { value, from, to: from + value.length };
}

/** “A text: with marks of another alphabet” gets those of YAML. */
function straightMarks({ code }: YAMLError, line: YamlLine): Way[] {
  const { value, from, to } = restOf(line);
  const inner = /^[“”„«»‘’‚‹›]\s*(.*?)\s*[“”„«»‘’‚‹›]$/.exec(value)?.[1];
  if (inner === undefined || code !== 'BLOCK_AS_IMPLICIT_KEY') return [];
  const text = JSON.stringify(inner);
  return [{ words: `Write ${text}`, edits: [{ from, to, text }], asks: true }];
}

/** 'Hadley's Hotel' in marks that it does not have inside. */
function otherMarks({ code }: YAMLError, line: YamlLine): Way[] {
  const { value, from, to } = restOf(line);
  const [, mark, inner] = /^(['"])(.*)\1$/.exec(value) ?? [];
  if (mark === undefined || inner === undefined || code !== 'UNEXPECTED_TOKEN') return [];
  // Between two pairs of marks, all of it is the text.
  const isPairs = new RegExp(`${mark}\\s`).test(inner) && inner.includes(mark, 1);
  const whole = isPairs && inner.split(mark).length % 2 === 1 ? value : inner;
  const text = whole.includes('"') ? `'${whole.replaceAll("'", "''")}'` : JSON.stringify(whole);
  return [{ words: `Write ${text}`, edits: [{ from, to, text }], asks: true }];
}

const OF_TEXTS: ReadonlySet<YAMLError['code']> = new Set<YAMLError['code']>([
  ...(['BAD_ALIAS', 'BAD_SCALAR_START', 'UNEXPECTED_TOKEN', 'TAG_RESOLVE_FAILED'] as const),
  'BLOCK_AS_IMPLICIT_KEY',
]);

/** A text that YAML reads as something else: with a colon and a space in it, or a sign in front. */
function inMarks({ code }: YAMLError, line: YamlLine): Way[] {
  const { value, from, to } = restOf(line);
  if (!OF_TEXTS.has(code) || value === '' || /^["']| #/.test(value)) return [];
  const text = JSON.stringify(value);
  return [{ words: `Write ${text}`, edits: [{ from, to, text }], asks: /^[[{]/.test(value) }];
}

function pairAt(document: Document.Parsed, offset: number) {
  let found: { readonly map: YAMLMap; readonly index: number } | undefined;
  visit(document, {
    Map(_, map) {
      const index = map.items.findIndex(({ key }) => isScalar(key) && key.range?.[0] === offset);
      if (index >= 0) found = { map, index };
      return found ? visit.BREAK : undefined;
    },
  });
  return found;
}
