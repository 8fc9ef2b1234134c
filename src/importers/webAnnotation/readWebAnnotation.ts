/** Annotations in JSON-LD, as the W3C Web Annotation Data Model has them. */
import { isRecord } from '../../authoring/spot.ts';
import type { Annotation } from '../annotations/annotation.ts';
import { recordsOfAnnotations } from '../annotations/recordsOfAnnotations.ts';
import type { Imported, ImportFormat, ImportInput, ImportOptions, Sureness } from '../imported.ts';
import { jsonOf } from '../json/checkedJson.ts';
import { contextsOf } from '../json/contextsOf.ts';
import { importedFrom, newFindings } from '../notes/findings.ts';
import { annotationsIn, TYPES, typesOf } from './annotationsIn.ts';

/**
 * Each target becomes a source without its text, each annotation with a quotation a stop of the
 * document's visit. Bodies become notes. Positions, paths and areas have no words and become notes.
 */
export function readWebAnnotation(input: ImportInput, { language }: ImportOptions): Imported {
  const found = newFindings();
  const json = jsonOf(input);
  if (!json.ok) return json;
  const annotations: readonly Annotation[] = annotationsIn(found, json.root);
  return importedFrom(found, () => recordsOfAnnotations(annotations, language));
}

export const WEB_ANNOTATION: ImportFormat = {
  id: 'web-annotation',
  name: 'W3C Web Annotation',
  detect: ({ json }) => surenessOf(json),
  read: readWebAnnotation,
};

function surenessOf(json: unknown): Sureness {
  const first: unknown = Array.isArray(json) ? json[0] : json;
  if (!isRecord(first)) return 'no';
  const isAnnotation = typesOf(first.type ?? first['@type']).some((type) => TYPES.includes(type));
  if (contextsOf(first).some((context) => /\/ns\/(?:anno\.jsonld|oa#)/.test(context)))
    return isAnnotation ? 'certain' : 'possible';
  return isAnnotation ? 'likely' : 'no';
}
