import * as v from 'valibot';
import { isScalar } from 'yaml';
import type { Fix } from './fix.ts';
import { todoFor } from './gaps.ts';
import { draftFix, keyFixes, valueFixes } from './issueFixes.ts';
import { fail, isRecord, type Log, lack, type Spot, valueLeft } from './spot.ts';

type Found = { readonly path: readonly (string | number)[]; readonly issue: v.BaseIssue<unknown> };

/**
 * Checks a spot against a schema and records every fault at the place it stands. What a draft lacks is
 * no fault but something to do. Unknown keys are taken out of the value once they are recorded, so that
 * they hide nothing behind them.
 */
export function check(log: Log, spot: Spot, schema: v.GenericSchema): void {
  const found = v.safeParse(schema, spot.value).issues?.flatMap((issue) => flatten(issue)) ?? [];
  const unknown = found.filter(({ issue }) => isUnknownKey(issue));
  for (const { path, issue } of unknown) {
    fail(
      log,
      { ...spot, path: [...spot.path, ...path] },
      'shape/unknown-key',
      issue.message,
      keyFixes({ ...spot, path: [...spot.path, ...path] }, issue.message),
      'key',
    );
    removeKey(spot.value, path);
  }
  if (unknown.length > 0) {
    check(log, spot, schema);
    return;
  }
  for (const { path, issue } of found) {
    const at = { ...spot, path: [...spot.path, ...path], value: issue.input };
    if (isGap(issue)) lack(log, at, todoFor(at, missingKey(issue)), () => refuse(log, at, issue));
    else refuse(log, at, issue);
  }
}

function refuse(log: Log, at: Spot, issue: v.BaseIssue<unknown>): void {
  const key = issue.path?.at(-1)?.origin === 'key' && !isMissingKey(issue);
  const rule = isMissingKey(issue) ? 'shape/missing-key' : 'shape/value';
  fail(log, at, rule, asTyped(at, issue), fixesOf(at, issue), key ? 'key' : 'value');
}

function fixesOf(at: Spot, issue: v.BaseIssue<unknown>): Fix[] {
  const isWordless = isGap(issue) && todoFor(at, missingKey(issue)).rule === 'todo/words';
  if (!isWordless) return isMissingKey(issue) ? [] : valueFixes(at, issue);
  const depth = at.path.findLastIndex((step) => typeof step === 'number');
  const stop = { ...at, path: at.path.slice(0, depth + 1) };
  return draftFix(stop, 'Mark this stop as a draft until its words are found');
}

/** A key that is not there, or nothing behind it: no value, no text, an empty list. */
function isGap(issue: v.BaseIssue<unknown>): boolean {
  const { input } = issue;
  if (isMissingKey(issue) || input === null || input === undefined) return true;
  return typeof input === 'string'
    ? input.trim() === ''
    : Array.isArray(input) && input.length === 0;
}

function missingKey(issue: v.BaseIssue<unknown>): string | undefined {
  return isMissingKey(issue) ? issue.expected?.replaceAll('"', '') : undefined;
}

/** The message with a number or a yes-or-no as it stands in the file: 0041, where YAML reads 41. */
function asTyped({ source, path }: Spot, { message, input }: v.BaseIssue<unknown>): string {
  if (typeof input !== 'number' && typeof input !== 'boolean') return message;
  const node = source.document.getIn(path, true);
  const typed = isScalar(node) && node.value === input ? node.source : undefined;
  if (typed === undefined || typed === String(input)) return message;
  return message
    .replace(`reads ${input} as`, () => `reads ${typed} as`)
    .replace(`"${input}"`, () => `"${typed}"`);
}

/**
 * The spot's value as the schema's type, without records that are left out, or `undefined` when it is
 * not of that shape. Records nothing: `check` has already done so for the whole file.
 */
export function typed<const S extends v.GenericSchema>(
  spot: Spot,
  schema: S,
): v.InferOutput<S> | undefined {
  const result = v.safeParse(schema, valueLeft(spot));
  return result.typed ? result.output : undefined;
}

/** The issues of a union are those of the option that was meant: the one that was entered into. */
function flatten(issue: v.BaseIssue<unknown>, above: Found['path'] = []): Found[] {
  const path = [...above, ...pathOf(issue)];
  const inner = issue.issues?.filter((sub) => sub.path !== undefined || sub.kind === 'validation');
  if (inner === undefined || inner.length === 0) return [{ path, issue }];
  return inner.flatMap((sub) => flatten(sub, path));
}

/** A missing key has no place of its own, so it is reported at the map that lacks it. */
function pathOf(issue: v.BaseIssue<unknown>): (string | number)[] {
  const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  return isMissingKey(issue) ? path.slice(0, -1) : path;
}

function isUnknownKey(issue: v.BaseIssue<unknown>): boolean {
  return issue.type === 'strict_object' && issue.expected === 'never';
}

function isMissingKey(issue: v.BaseIssue<unknown>): boolean {
  return (
    issue.type === 'strict_object' && issue.expected !== 'never' && issue.expected !== 'Object'
  );
}

function removeKey(root: unknown, path: Found['path']): void {
  let value = root;
  for (const step of path.slice(0, -1)) {
    if (Array.isArray(value)) value = value[Number(step)];
    else if (isRecord(value)) value = value[step];
  }
  const key = path.at(-1);
  if (isRecord(value) && key !== undefined) delete value[key];
}
