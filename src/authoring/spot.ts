import { type Document, isAlias, isMap, isScalar, isSeq } from 'yaml';
import { stepInto } from './entry.ts';
import type { Fault } from './fault.ts';
import type { Fix } from './fix.ts';
import { positionAt } from './position.ts';
import type { Rule } from './rules.ts';

/** A YAML file, or the front matter of a Markdown file, with what its positions are counted in. */
export type YamlFile = {
  /** Its path below the dossier's folder. */
  readonly file: string;
  /** The whole file; positions are counted in it. */
  readonly text: string;
  /** Where the YAML begins in `text`: 0, or the length of the line that opens the front matter. */
  readonly yamlStart: number;
  readonly document: Document.Parsed;
  readonly value: unknown;
  /** The records that lists are read without. */
  readonly isLeftOut?: (item: Spot) => boolean;
};

/** A value together with the place it was read from. */
export type Spot = {
  readonly source: YamlFile;
  readonly path: readonly (string | number)[];
  readonly value: unknown;
};

/** What was found so far. The only thing that the compiler's functions write to. */
export type Log = {
  readonly faults: Fault[];
  readonly warnings: Fault[];
  /** What drafts still lack. */
  readonly todos: Fault[];
};

/** An empty log. */
export function newLog(): Log {
  return { faults: [], warnings: [], todos: [] };
}

/** The spot of a whole file. */
export function rootOf(source: YamlFile): Spot {
  return { source, path: [], value: source.value };
}

/** The spot below a key. Its value is `undefined` when the spot is no map or lacks the key. */
export function at(spot: Spot, key: string): Spot {
  const value =
    isRecord(spot.value) && Object.hasOwn(spot.value, key) ? spot.value[key] : undefined;
  return { source: spot.source, path: [...spot.path, key], value };
}

/**
 * The spots of a list's items; none when the spot is no list. Where records are left out, the others
 * keep the positions they are written at.
 */
export function itemsOf(spot: Spot): Spot[] {
  if (!Array.isArray(spot.value)) return [];
  const items = spot.value.map((value: unknown, index) => ({
    source: spot.source,
    path: [...spot.path, index],
    value,
  }));
  const { isLeftOut } = spot.source;
  return isLeftOut ? items.filter((item) => !isLeftOut(item)) : items;
}

/** Whether the editor has marked a record as not to be published yet. */
export function isDraft({ value }: Spot): boolean {
  return isMarked(value);
}

function isMarked(value: unknown): boolean {
  return isRecord(value) && value.draft === true;
}

/** The same spot, in whose lists records are left out. */
export function without(spot: Spot, isLeftOut: (item: Spot) => boolean): Spot {
  return { ...spot, source: { ...spot.source, isLeftOut } };
}

/** The spot's value without the records that are left out. */
export function valueLeft(spot: Spot): unknown {
  if (spot.source.isLeftOut === undefined) return spot.value;
  if (Array.isArray(spot.value)) return itemsOf(spot).map(valueLeft);
  if (!isRecord(spot.value)) return spot.value;
  return Object.fromEntries(Object.keys(spot.value).map((key) => [key, valueLeft(at(spot, key))]));
}

/** A record's file, and the JSON Pointer to it. */
export function pointerTo({ source, path }: Pick<Spot, 'source' | 'path'>): string {
  const steps = path.map((step) => String(step).replaceAll('~', '~0').replaceAll('/', '~1'));
  return [`${source.file}#`, ...steps].join('/');
}

/** The pointer to the innermost draft that a spot lies in, or is; `undefined` outside of all. */
export function draftAround({ source, path }: Spot): string | undefined {
  const values: unknown[] = [source.value];
  for (const step of path) values.push(below(values.at(-1), step));
  const depth = values.findLastIndex(isMarked);
  return depth < 0 ? undefined : pointerTo({ source, path: path.slice(0, depth) });
}

function below(value: unknown, step: string | number): unknown {
  if (Array.isArray(value)) return value[Number(step)];
  return isRecord(value) ? value[step] : undefined;
}

/** The spot's value when it is a text. */
export function textOf(spot: Spot): string | undefined {
  return typeof spot.value === 'string' ? spot.value : undefined;
}

/** Whether a value is a map of keys. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Records a fault at a spot's value or, where the fault is the key itself, at its key; with ways to fix
 * it, where there are any.
 */
export function fail(
  log: Log,
  spot: Spot,
  rule: Rule,
  message: string,
  fixes: readonly Fix[] = [],
  part: 'value' | 'key' = 'value',
): void {
  log.faults.push({ ...faultAt(spot, rule, message, part), ...withFixes(fixes) });
}

/** Records a fault where an id is written that no record of a kind has; `hint` ends the message. */
export function failMissing(
  log: Log,
  spot: Spot,
  missing: NonNullable<Fault['missing']>,
  hint: string,
  fixes: readonly Fix[] = [],
): void {
  const message = `No ${missing.noun} has the id \`${missing.id}\`${hint}`;
  log.faults.push({ ...faultAt(spot, 'id/unknown', message), missing, ...withFixes(fixes) });
}

/**
 * Records what is missing at a spot: something to do where it lies in a draft, else a fault in the words
 * of `otherwise`.
 */
export function lack(
  log: Log,
  spot: Spot,
  todo: { readonly rule: Rule; readonly message: string },
  otherwise: () => void,
): void {
  if (draftAround(spot) === undefined) otherwise();
  else log.todos.push(faultAt(spot, todo.rule, todo.message));
}

/** Records a warning at a spot's value. */
export function warn(
  log: Log,
  spot: Spot,
  rule: Rule,
  message: string,
  fixes: readonly Fix[] = [],
): void {
  log.warnings.push({ ...faultAt(spot, rule, message), ...withFixes(fixes) });
}

/** The key `fixes` of a fault that has some. */
export function withFixes(fixes: readonly Fix[]): Pick<Fault, 'fixes'> {
  return fixes.length > 0 ? { fixes } : {};
}

function faultAt(spot: Spot, rule: Rule, message: string, part: 'value' | 'key' = 'value'): Fault {
  const draft = draftAround(spot);
  return { ...positionOf(spot, part), rule, message, ...(draft === undefined ? {} : { draft }) };
}

/**
 * Where a spot stands in its file. A path that does not exist stands for the deepest part of it that
 * does.
 */
export function positionOf(
  { source, path }: Spot,
  part: 'value' | 'key' = 'value',
): Pick<Fault, 'file' | 'line' | 'column'> {
  const offset = source.yamlStart + offsetOf(source.document, path, part);
  return { file: source.file, ...positionAt(source.text, offset) };
}

function offsetOf(document: Document.Parsed, path: Spot['path'], part: 'value' | 'key'): number {
  let offset = document.contents?.range?.[0] ?? 0;
  let node: unknown = document.contents;
  for (const [depth, step] of path.entries()) {
    const pair = stepInto(isAlias(node) ? node.resolve(document) : node, step);
    if (pair === undefined) break;
    const wanted = part === 'key' && depth === path.length - 1 ? pair.key : pair.value;
    offset = startOf(wanted) ?? startOf(pair.key) ?? offset;
    node = pair.value;
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  return isScalar(node) || isMap(node) || isSeq(node) || isAlias(node)
    ? node.range?.[0]
    : undefined;
}
