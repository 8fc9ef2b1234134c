/** Annotations of Hypothesis, as its CSV export, its JSON export, or what its API answers. */
import { recordsOfAnnotations } from '../annotations/recordsOfAnnotations.ts';
import type { Imported, ImportFormat, ImportInput, ImportOptions } from '../imported.ts';
import { importedFrom, newFindings } from '../notes/findings.ts';
import { annotationsInCsv, isCsv } from './csv.ts';
import { annotationsInJson, isJson } from './json.ts';

/**
 * Each page becomes a source without its text, each annotation with a quotation a stop of the page's
 * visit. Comments, tags, page notes and replies become notes. Who wrote them is left out.
 */
export function readHypothesis(input: ImportInput, options: ImportOptions): Imported {
  const found = newFindings();
  const annotations =
    input.workbook === undefined ? annotationsInJson(found, input) : annotationsInCsv(found, input);
  return importedFrom(found, () => recordsOfAnnotations(annotations, options.language));
}

export const HYPOTHESIS: ImportFormat = {
  id: 'hypothesis',
  name: 'Hypothesis',
  detect: (input) => (isCsv(input.workbook) || isJson(input.json) ? 'certain' : 'no'),
  read: readHypothesis,
};
