import { type Fault, formatFault } from '../../src/authoring/fault.ts';
import { compileFolder } from '../compileFolder.ts';
import { draftLines, mistakes, summary, todoLines } from '../run.ts';
import { datasetFiles } from '../write/datasetFiles.ts';

/** The files a site has of a dossier, by their path in the site: `data/visits.json`. */
export type SiteFiles = ReadonlyMap<string, string | Uint8Array>;

/** What a dossier's folder makes, or what is wrong with it. `lines` are for the terminal. */
export type Edition =
  | {
      readonly files: SiteFiles;
      /** Paths of the editor's packs and of the archive, by their paths in the site. */
      readonly packs: ReadonlyMap<string, string>;
      readonly lines: readonly string[];
    }
  | {
      readonly faults: readonly [Fault, ...Fault[]];
      /** Gaps of drafts. */
      readonly todos: readonly Fault[];
      readonly lines: readonly string[];
    };

/** Whether all that is wrong is that only drafts are there, which lack something. */
export function isUnfinished(faults: readonly Fault[]): boolean {
  return faults.every(({ rule }) => rule === 'draft/nothing-published');
}

/** Builds the dossier in a folder for a site, with its drafts for a preview. Writes nothing. Throws as `compileFolder` does. */
export function editionOf(from: string, drafts = false): Edition {
  const built = compileFolder({ from, drafts });
  if ('faults' in built) {
    const { faults, todos } = built;
    const verdict = isUnfinished(faults) ? [] : ['', mistakes(faults)];
    const lines = [...faults.map(formatFault), ...todoLines(todos), ...verdict];
    return { faults, todos, lines };
  }
  const warnings = built.warnings.map((it) => `warning: ${formatFault(it)}`);
  return {
    files: new Map([...datasetFiles(built)].map(([name, text]) => [`data/${name}`, text])),
    packs: built.copies,
    lines: [
      ...warnings,
      ...todoLines(built.todos),
      ...draftLines(built.drafts, drafts),
      summary(built),
    ],
  };
}
