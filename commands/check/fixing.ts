/** Chooses the fixes that can be applied without asking, and applies them to the files. */
import { formatFault } from '../../src/authoring/fault.ts';
import { overlap, withChanges } from './changes.ts';
import type { Finding, Fix } from './finding.ts';

/** A fix that will be made, and where the finding is. */
export type Chosen = { readonly finding: Finding; readonly fix: Fix };

/**
 * One fix for each finding that has exactly one: between several the editor has to choose. Of two that
 * touch the same words only the first is made; the next check sees the other again.
 */
export function chosenFixes(findings: readonly Finding[]): Chosen[] {
  const chosen: Chosen[] = [];
  for (const finding of findings) {
    const [fix, ...others] = finding.fixes ?? [];
    if (fix === undefined || others.length > 0) continue;
    const taken = chosen.flatMap((it) => it.fix.changes);
    const clashes = fix.changes.some((a) => taken.some((b) => overlap(a, b)));
    if (!clashes) chosen.push({ finding, fix });
  }
  return chosen;
}

/** The changed files by their paths; `read` gives the text of one as it is on the disk. */
export function fixedFiles(
  chosen: readonly Chosen[],
  read: (file: string) => string,
): ReadonlyMap<string, string> {
  const changes = chosen.flatMap(({ fix }) => fix.changes);
  const files = [...new Set(changes.map(({ file }) => file))];
  return new Map(
    files.map((file) => [
      file,
      withChanges(
        read(file),
        changes.filter((it) => it.file === file),
      ),
    ]),
  );
}

/** `visits/a.yaml:12:7 fixed: use the nearest passage` */
export const fixedLine = ({ finding, fix }: Chosen): string =>
  formatFault({ ...finding, message: `fixed: ${fix.words}` });
