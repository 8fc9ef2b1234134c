/** Places in the Linked Places format, as JSON-LD or as a table (LP-TSV 0.5). */
import { isRecord } from '../../authoring/spot.ts';
import type { Imported, ImportFormat, ImportInput, ImportOptions } from '../imported.ts';
import { type Findings, fault, importedFrom, newFindings } from '../notes/findings.ts';
import { placesInJson, surenessOf } from './json.ts';
import { recordsOfPlaces } from './recordsOfPlaces.ts';
import { isTsv, placesInTsv } from './tsv.ts';

/**
 * Each place becomes a place, with the record of a gazetteer where it is matched with one. Its
 * timespans stand in its note; with the mapping `{ timespans: 'stops' }` each becomes a stop.
 */
export function readLinkedPlaces(input: ImportInput, options: ImportOptions): Imported {
  const found = newFindings();
  const timespans = timespansIn(found, input, options.mapping);
  const places =
    input.workbook === undefined ? placesInJson(found, input) : placesInTsv(found, input);
  return importedFrom(found, () => recordsOfPlaces(places, options.language, timespans));
}

function timespansIn(found: Findings, { file }: ImportInput, mapping: unknown): 'note' | 'stops' {
  const value =
    isRecord(mapping) && Object.hasOwn(mapping, 'timespans') ? mapping.timespans : undefined;
  if (value === undefined || value === 'note' || value === 'stops') return value ?? 'note';
  const message = 'In the mapping, `timespans` is “note” or “stops”';
  fault(found, { file, tab: '' }, message);
  return 'note';
}

export const LINKED_PLACES: ImportFormat = {
  id: 'linked-places',
  name: 'Linked Places',
  detect: ({ workbook, json }) =>
    workbook === undefined ? surenessOf(json) : isTsv(workbook) ? 'certain' : 'no',
  read: readLinkedPlaces,
};
