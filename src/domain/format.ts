/** Files carry the version of their format, `dateline-dataset-2`. One of another version is refused. */
import type { DatasetFault } from './faults.ts';

/**
 * The fault of a file whose format is of another version than the one this program reads, with what
 * to do about it; undefined where `input` names no other version. It stands alone: whatever else the
 * schema would find follows from it.
 */
export function otherFormat(input: unknown, format: string): DatasetFault | undefined {
  const found = formatOf(input);
  if (found === undefined || found === format) return undefined;
  const remedy = isNewer(found, format)
    ? 'A newer Dateline has built it. Update the site to that version'
    : 'Build it again with “npm run data”';
  return {
    path: 'format',
    message: `This file has the format “${found}”; this site reads “${format}”. ${remedy}; CHANGELOG.md says what has changed.`,
  };
}

/** Whether a file has a later version of the same format: the program that reads it is out of date. */
export function isOfNewerFormat(input: unknown, format: string): boolean {
  const found = formatOf(input);
  return found !== undefined && isNewer(found, format);
}

function formatOf(input: unknown): string | undefined {
  if (typeof input !== 'object' || input === null || !('format' in input)) return undefined;
  return typeof input.format === 'string' ? input.format : undefined;
}

/** Whether the names differ in the number at their end alone, and the first has the higher one. */
function isNewer(a: string, b: string): boolean {
  const [, nameA, numberA] = /^(.*-)(\d+)$/.exec(a) ?? [];
  const [, nameB, numberB] = /^(.*-)(\d+)$/.exec(b) ?? [];
  return nameA !== undefined && nameA === nameB && Number(numberA) > Number(numberB);
}
