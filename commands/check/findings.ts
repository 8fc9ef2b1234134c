/** Checks a dossier as it lies in a folder. */
import { compileFolder } from '../../pipeline/compileFolder.ts';
import { draftLines, summary } from '../../pipeline/run.ts';
import type { Findings } from './finding.ts';

/** Reads the folder and writes nothing. */
export function findingsIn(folder: string): Findings {
  const built = compileFolder({ from: folder });
  const { todos: todo } = built;
  if ('faults' in built) {
    return { faults: built.faults, warnings: [], todo, drafts: [], summary: undefined };
  }
  return {
    faults: [],
    warnings: built.warnings,
    todo,
    drafts: draftLines(built.drafts, false),
    summary: summary(built),
  };
}
