/** What an importer finds on its way through a file. */
import type { CellPlace, TableFault } from '../../tables/workbook.ts';
import type { Records } from '../dossier/records.ts';
import type { Imported, ImportNote } from '../imported.ts';
import { withSafeNotes } from './safeNotes.ts';

/** Faults refuse the file; notes say what was left out. The only thing that readers write to. */
export type Findings = { readonly faults: TableFault[]; readonly notes: ImportNote[] };

export function newFindings(): Findings {
  return { faults: [], notes: [] };
}

/** Records why the file cannot be imported. */
export function fault(found: Findings, place: CellPlace, message: string): void {
  found.faults.push({ place, message });
}

/** Records what was left out, or an editor has to look at. */
export function note(found: Findings, place: CellPlace, message: string): void {
  found.notes.push({ place, message });
}

/** Either all records of a file, or what is wrong with it: nothing is half imported. */
export function importedFrom(found: Findings, records: () => Records): Imported {
  const made = found.faults.length > 0 ? undefined : records();
  return made === undefined || found.faults.length > 0
    ? { ok: false, faults: unique(found.faults) }
    : { ok: true, records: withSafeNotes(made), notes: unique(found.notes) };
}

/** A value that is read twice is told of once. */
function unique(told: readonly TableFault[]): TableFault[] {
  const keys = new Set<string>();
  return told.filter(({ place: { tab, row, column }, message }) => {
    const key = JSON.stringify([tab, row, column, message]);
    return keys.size !== keys.add(key).size;
  });
}

/** A dossier of which only parts are known. */
export function recordsWith(parts: Partial<Records>): Records {
  const none = { people: [], places: [], references: [], sources: [], visits: [], stories: [] };
  return { head: {}, ...none, ...parts };
}
