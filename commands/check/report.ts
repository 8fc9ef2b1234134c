/** What a check has found, as text and as JSON. */
import type { Paint } from '../../cli/colour.ts';
import { type Fault, formatFault } from '../../src/authoring/fault.ts';
import type { Findings } from './finding.ts';

/**
 * The lines for a terminal.
 *
 * @param isFixed Whether fixes were applied: those that are left then have a line each, with their place.
 */
export function reportOf(found: Findings, paint: Paint, isFixed = false): string[] {
  const { faults, warnings, todo, drafts, summary } = found;
  const left = isFixed ? [...faults, ...warnings].flatMap((fault) => leftLines(fault, paint)) : [];
  const lines = (finding: Fault, kind = '') => linesOf(finding, paint, kind, isFixed);
  return [
    ...faults.flatMap((fault) => lines(fault)),
    ...warnings.flatMap((it) => lines(it, paint('yellow', 'warning: '))),
    ...todo.flatMap((it) => lines(it, paint('cyan', 'to do: '))),
    ...drafts,
    ...(left.length > 0
      ? ['', 'Fixes that are left to you, because they are guesses or choices:']
      : []),
    ...left,
    ...(faults.length + warnings.length + todo.length > 0 ? [''] : []),
    ...(summary === undefined ? [] : [summary]),
    verdict(found, paint),
  ];
}

function linesOf(finding: Fault, paint: Paint, kind: string, isFixed: boolean): string[] {
  const { message, rule, fixes = [] } = finding;
  const named = paint('dim', ` (${rule})`);
  return [
    `${placeOf(finding, paint)} ${kind}${message}${named}`,
    ...(isFixed ? [] : fixes.map(({ words }) => paint('dim', `  fix: ${words}`))),
  ];
}

function leftLines(finding: Fault, paint: Paint): string[] {
  const { fixes = [] } = finding;
  return fixes.map(({ words }) => `${placeOf(finding, paint)} fix: ${words}`);
}

/** As terminals and editors make a link of it. */
function placeOf(finding: Fault, paint: Paint): string {
  return paint('bold', formatFault({ ...finding, message: '' }).trimEnd());
}

function verdict({ faults, warnings, todo }: Findings, paint: Paint): string {
  const others = [
    ...(warnings.length > 0 ? [count(warnings.length, 'warning')] : []),
    ...(todo.length > 0 ? [`${todo.length} to do`] : []),
  ];
  if (faults.length === 0) {
    return paint('green', ['No mistakes', ...others].join(', '));
  }
  const files = new Set(faults.map(({ file }) => file)).size;
  const mistakes = `${count(faults.length, 'mistake')} in ${count(files, 'file')}`;
  return paint('red', [mistakes, ...others].join(', '));
}

function count(number: number, noun: string): string {
  return `${number} ${number === 1 ? noun : `${noun}s`}`;
}

/** Raised when a key of the document is renamed or taken away. */
const JSON_FORMAT = 'dateline-check-1';

/** One JSON document for programs, with all keys in every finding. */
export function jsonOf(found: Findings, fixed: readonly string[]): string {
  const document = {
    format: JSON_FORMAT,
    ok: found.faults.length === 0,
    faults: found.faults.map(recordOf),
    warnings: found.warnings.map(recordOf),
    todo: found.todo.map(recordOf),
    drafts: found.drafts.map((line) => line.trim()),
    fixed,
  };
  return JSON.stringify(document, null, 2);
}

function recordOf({ rule, file, line, column, message, fixes = [] }: Fault) {
  return { rule, file, line, column, message, fixes };
}
