/** Changes to single values and keys of a YAML file, which leave all else as it is written. */
import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Pair,
  Scalar,
  visit,
  type YAMLMap,
} from 'yaml';
import { stepInto } from './entry.ts';
import type { TextChange } from './fix.ts';
import type { Spot } from './spot.ts';

type Target = {
  readonly node: unknown;
  /** The pair of the map that it stands in. */
  readonly pair: Pair | undefined;
};

/**
 * Writes another text, number or yes-or-no in place of the one at a spot, quoted as before where that
 * is possible. `undefined` where the change would reach an anchor, an alias, a tag or a comment.
 */
export function rewritten(spot: Spot, value: string | number | boolean): TextChange[] | undefined {
  const node = targetOf(spot)?.node;
  const range = isScalar(node) ? rangeOf(spot, node) : undefined;
  if (!isScalar(node) || range === undefined) return undefined;
  const text = typeof value === 'string' ? quotedAs(node.type, value) : String(value);
  return [{ file: spot.source.file, ...range, text }];
}

/** Writes YAML of one line in place of the scalar at a spot. */
export function rawWritten(spot: Spot, yaml: string): TextChange[] | undefined {
  const [change] = rewritten(spot, '') ?? [];
  return change && [{ ...change, text: yaml }];
}

/** `rewritten`, where the file has the spot's value and nothing beside it. */
export function renamed(spot: Spot, value: string): TextChange[] | undefined {
  const node = targetOf(spot)?.node;
  const isWhole =
    isScalar(node) &&
    typeof spot.value === 'string' &&
    String(node.value).trim() === spot.value.trim();
  return isWhole ? rewritten(spot, value) : undefined;
}

/** Writes another key in place of the one at a spot, unless the map has it already. */
export function keyRenamed(spot: Spot, key: string): TextChange[] | undefined {
  const { pair } = targetOf(spot) ?? {};
  const map = targetOf({ ...spot, path: spot.path.slice(0, -1) })?.node;
  if (!isScalar(pair?.key) || !isMap(map) || map.has(key)) return undefined;
  const range = rangeOf(spot, pair.key);
  return range && [{ file: spot.source.file, ...range, text: quotedAs(pair.key.type, key) }];
}

/** The number or yes-or-no at a spot as it is typed; `undefined` where something else stands there. */
export function typedAt(spot: Spot): string | undefined {
  const node = targetOf(spot)?.node;
  return isScalar(node) && node.type === Scalar.PLAIN ? node.source : undefined;
}

/** Writes the list at a spot, which has nothing but numbers, anew; numbers that stay are as they were typed. */
export function listRewritten(spot: Spot, numbers: readonly number[]): TextChange[] | undefined {
  const node = targetOf(spot)?.node;
  if (!isSeq(node) || node.items.length !== numbers.length) return undefined;
  const items = node.items.map((_, index) => ({ ...spot, path: [...spot.path, index] }));
  const typed = node.items.map((item) => (isScalar(item) ? item : undefined));
  const changes = numbers.map((number, index) => {
    const item = items[index];
    if (item === undefined || typed[index]?.value === number) return [];
    const asTyped = typed.find((each) => each?.value === number)?.source ?? String(number);
    const range = rangeOf(item, targetOf(item)?.node);
    return range && [{ file: spot.source.file, ...range, text: asTyped }];
  });
  return changes.some((each) => each === undefined) ? undefined : changes.flatMap((it) => it ?? []);
}

/** Writes YAML of one line in place of a list in brackets. */
export function bracketsRewritten(spot: Spot, yaml: string): TextChange[] | undefined {
  const node = targetOf(spot)?.node;
  if (!isSeq(node) || !node.flow || !node.items.every(isPlain)) return undefined;
  const range = rangeOf(spot, node);
  const text = range && spot.source.text.slice(range.from, range.to);
  return text?.includes('#')
    ? undefined
    : range && [{ file: spot.source.file, ...range, text: yaml }];
}

/**
 * Adds keys to the map at a spot, each with a value of one line of YAML: behind its first key or, where
 * a comment stands there, before it. A key that the map has is not added.
 */
export function withKeys(
  spot: Spot,
  keys: Readonly<Record<string, string>>,
): TextChange[] | undefined {
  const map = targetOf(spot)?.node;
  if (!isMap(map) || Object.keys(keys).some((key) => map.has(key))) return undefined;
  const at = placeFor(spot, map);
  if (at === undefined) return undefined;
  const lines = Object.entries(keys).map(([key, value]) => `${key}: ${value}`);
  const text = map.flow
    ? lines.map((line) => `${line}, `).join('')
    : lines.map((line) => `${line}\n${indentAt(spot.source.text, at)}`).join('');
  return [{ file: spot.source.file, from: at, to: at, text }];
}

/** Items for a list. */
export type Items = {
  /** As they stand below one another, without their dashes; further lines are two spaces in. */
  readonly items: readonly string[];
  /** As they stand in brackets. */
  readonly inLine: readonly string[];
};

/** Adds an item, one line of YAML, behind the last of a list; `undefined` where there is no list. */
export function withItem(spot: Spot, yaml: string): TextChange[] | undefined {
  return withItems(spot, { items: [yaml], inLine: [yaml] });
}

/** Adds items behind the last of a list; `undefined` where there is no list, or nothing in it. */
export function withItems(spot: Spot, { items, inLine }: Items): TextChange[] | undefined {
  const list = targetOf(spot)?.node;
  const last: unknown = isSeq(list) ? list.items.at(-1) : undefined;
  const start = isSeq(list) ? list.range?.[0] : undefined;
  const end = isMap(last) || isScalar(last) || isSeq(last) ? last.range?.[1] : undefined;
  if (!isSeq(list) || start === undefined || end === undefined) return undefined;
  const { file, text, yamlStart } = spot.source;
  if (list.flow) {
    const at = yamlStart + end;
    return [{ file, from: at, to: at, text: inLine.map((item) => `, ${item}`).join('') }];
  }
  const indent = indentAt(text, yamlStart + start);
  const written = items.map((item) => `- ${item}`.replace(/^(?=.)/gm, indent)).join('\n');
  const found = yamlStart + end;
  // A block of text ends behind its last line end.
  const isAtStart = text[found - 1] === '\n';
  const lineEnd = text.indexOf('\n', found);
  const at = isAtStart ? found : lineEnd === -1 ? text.length : lineEnd;
  return [{ file, from: at, to: at, text: isAtStart ? `${written}\n` : `\n${written}` }];
}

/** What stands at a spot itself, not through an alias; `undefined` below an anchor, which others repeat. */
export function targetOf({ source, path }: Spot): Target | undefined {
  let node: unknown = source.document.contents;
  let pair: Pair | undefined;
  for (const step of path) {
    if (isAlias(node) || isAnchored(node)) return undefined;
    const entry = stepInto(node, step);
    if (entry === undefined) return undefined;
    pair = isPair(entry) ? entry : undefined;
    node = entry.value;
  }
  return isAlias(node) || isAnchored(node) ? undefined : { node, pair };
}

function isAnchored(node: unknown): boolean {
  return (isScalar(node) || isMap(node) || isSeq(node)) && node.anchor !== undefined;
}

function isPlain(node: unknown): boolean {
  return isScalar(node) && node.anchor === undefined && node.tag === undefined;
}

/** Where a node stands in its file; `undefined` where it has a tag, an anchor or a comment within. */
function rangeOf(spot: Spot, node: unknown): { from: number; to: number } | undefined {
  if (!(isScalar(node) || isSeq(node)) || !node.range || node.anchor || node.tag) return undefined;
  const { yamlStart, text } = spot.source;
  const from = yamlStart + node.range[0];
  const written = text.slice(from, yamlStart + node.range[1]);
  const isBlock = isScalar(node) && (node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL');
  if (isBlock && /^[^\n]*#/.test(written)) return undefined;
  return { from, to: from + (isBlock ? written.trimEnd() : written).length };
}

/** Where a key is added to a map; `undefined` where an anchor or a tag stands in the way. */
function placeFor(spot: Spot, map: YAMLMap): number | undefined {
  const { text, yamlStart } = spot.source;
  const [first, second] = map.items.map(({ key }) => {
    const at = isScalar(key) && isPlain(key) ? key.range?.[0] : undefined;
    // A key may have a question mark in front of it.
    return at === undefined || /\?\s*$/.test(text.slice(0, yamlStart + at).slice(-80))
      ? undefined
      : yamlStart + at;
  });
  if (first === undefined || reachesAnchor(map)) return undefined;
  if (second === undefined) return first;
  const between = text.slice(first, second);
  return /#|\n\s*\n/.test(between) || !(map.flow || between.includes('\n')) ? first : second;
}

/** Whether the map's own braces or first key would be parted from an anchor, tag or merge key. */
function reachesAnchor(map: YAMLMap): boolean {
  let found = map.anchor !== undefined || map.tag !== undefined;
  visit(map, {
    Pair(_, { key }) {
      found ||= isScalar(key) && key.value === '<<';
      return visit.SKIP;
    },
  });
  return found;
}

/** The blanks with which a line begins that lines up with an offset. */
function indentAt(text: string, offset: number): string {
  return ' '.repeat(offset - (text.lastIndexOf('\n', offset - 1) + 1));
}

/** Texts that YAML reads as they are, in and out of brackets. */
const SAFE = /^[\p{L}_][\p{L}\p{N}_-]*(?: [\p{L}\p{N}_-]+)*$/u;
/** Of those, what it reads as something else than a text. */
const WORD = /^(?:true|false|null|yes|no|on|off|y|n)$/i;
/** What needs no marks either: an id or a date. */
const PLAIN =
  /^(?:\d{4}-\d\d(?:-\d\d)?[~?%]?(?:\/\d{4}-\d\d(?:-\d\d)?[~?%]?)?|[a-z0-9-]*[a-z][a-z0-9-]*(?:\.[a-z0-9-]+)*)$/;

/** A text as a scalar of YAML, in the marks that it had where they are still right. */
function quotedAs(type: Scalar['type'] | undefined, text: string): string {
  const isSafe = SAFE.test(text) || (PLAIN.test(text) && !/^\d+e\d+$|^0[xo]/.test(text));
  if (type === 'QUOTE_SINGLE' && !/[\n\p{Cc}]/u.test(text))
    return `'${text.replaceAll("'", "''")}'`;
  if (type !== 'QUOTE_DOUBLE' && isSafe && !WORD.test(text)) return text;
  return JSON.stringify(text);
}
