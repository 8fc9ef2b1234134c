/** Checks a dossier as it lies in a folder. */
import { buildDataset } from '../../pipeline/build/dataset.ts';
import { draftLines, summary } from '../../pipeline/run.ts';
import type { Findings } from './finding.ts';

/** Reads the folder and writes nothing. */
export function findingsIn(folder: string): Findings {
  const built = buildDataset({ from: folder });
  if ('faults' in built) {
    return { faults: built.faults, warnings: [], todo: [], drafts: [], summary: undefined };
  }
  return {
    faults: [],
    warnings: built.warnings,
    todo: [],
    drafts: draftLines(built.drafts, false),
    summary: summary(built),
  };
}
