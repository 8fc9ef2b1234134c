/** Chooses the fixes that can be made without asking, and makes them. */
import { type Fault, formatFault } from '../../src/authoring/fault.ts';
import type { Fix, TextChange } from '../../src/authoring/fix.ts';
import { applyFixes } from '../../src/compile/applyFixes.ts';

/** A fix that will be made, and the fault that it fixes. */
export type Chosen = { readonly fault: Fault; readonly fix: Fix };

/**
 * One fix for each fault that has exactly one, and that is no guess: otherwise the editor has to decide. Of
 * two that touch the same words only the first is made; the next check sees the other again.
 */
export function chosenFixes(faults: readonly Fault[]): Chosen[] {
  const chosen: Chosen[] = [];
  for (const fault of faults) {
    const [fix, ...others] = fault.fixes ?? [];
    if (fix === undefined || fix.asks || others.length > 0) continue;
    const taken = chosen.flatMap((it) => it.fix.changes);
    if (!fix.changes.some((a) => taken.some((b) => touch(a, b)))) chosen.push({ fault, fix });
  }
  return chosen;
}

/** Whether two changes touch the same words, or begin at the same place. */
function touch(a: TextChange, b: TextChange): boolean {
  return a.file === b.file && (a.from === b.from || (a.from < b.to && b.from < a.to));
}

/** The changed files by their paths; `read` gives one as it is on the disk. */
export function fixedFiles(
  chosen: readonly Chosen[],
  read: (file: string) => Uint8Array,
): ReadonlyMap<string, string | Uint8Array> {
  const fixes = chosen.map(({ fix }) => fix);
  const paths = new Set(fixes.flatMap(({ changes }) => changes.map(({ file }) => file)));
  const changed = applyFixes(new Map([...paths].map((path) => [path, read(path)])), fixes);
  return new Map(
    [...changed].flatMap(([path, content]) =>
      typeof content === 'string' || content instanceof Uint8Array ? [[path, content]] : [],
    ),
  );
}

/** `visits/a.yaml:12:7 fixed: use the nearest passage` */
export const fixedLine = ({ fault, fix }: Chosen): string =>
  formatFault({ ...fault, message: `fixed: ${fix.words}` });
