/** Bibliographic records in CSL-JSON, as Zotero and others export them. */
import { isRecord } from '../../authoring/spot.ts';
import { idsFrom } from '../dossier/ids.ts';
import type { Imported, ImportFormat, ImportInput, ImportOptions, Sureness } from '../imported.ts';
import { jsonOf } from '../json/checkedJson.ts';
import { at, isThere, type JsonSpot, kindOf, listOf, placeOf, textAt } from '../json/jsonSpot.ts';
import { type Findings, fault, importedFrom, newFindings, recordsWith } from '../notes/findings.ts';
import { remarkText } from '../notes/remarks.ts';
import { sourceAt } from './sourceAt.ts';

/** Each record becomes a source without its text. What a source has no key for stands in its note. */
export function readCslJson(input: ImportInput, { language }: ImportOptions): Imported {
  const found = newFindings();
  const json = jsonOf(input);
  if (!json.ok) return json;
  const items = itemsIn(found, json.root);
  const names = items.map((item) => nameAt(found, item));
  const ids = idsFrom(names, { noun: 'source' });
  const sources = items.map((item, index) => sourceAt(found, item, ids[index] ?? ''));
  const head = language === undefined ? {} : { language };
  return importedFrom(found, () => recordsWith({ head, sources }));
}

/** A list of records, or the list `items` that Zotero's server sends, or one record alone. */
function itemsIn(found: Findings, root: JsonSpot): JsonSpot[] {
  const items = listOf(Array.isArray(at(root, 'items').value) ? at(root, 'items') : root);
  if (items.length === 0) fault(found, placeOf(root), 'There are no records in this file');
  for (const item of items) {
    if (!isRecord(item.value)) {
      fault(found, placeOf(item), `Expected a record, but found ${kindOf(item.value)}`);
    } else if (!['type', 'id'].some((key) => isThere(at(item, key)))) {
      const message = 'A record of CSL-JSON has `type` and `id`; this object has neither';
      fault(found, placeOf(item), message);
    }
  }
  return items;
}

/** A citation key is what its owner knows the record by; Zotero's ids are addresses. */
function nameAt(found: Findings, item: JsonSpot): string {
  const key = textAt(found, at(item, 'citation-key'));
  const id = textAt(found, at(item, 'id'));
  const title = textAt(found, at(item, 'title'));
  const isReadable = id !== undefined && !/[:/]/.test(id) && !/^\d+$/.test(id);
  return key ?? (isReadable ? id : undefined) ?? (title && remarkText(title)) ?? id ?? '';
}

export const CSL_JSON: ImportFormat = {
  id: 'csl-json',
  name: 'CSL-JSON (Zotero)',
  detect: ({ json }) => surenessOf(json),
  read: readCslJson,
};

/** The types of CSL 1.0.2 and 1.0.1. */
const TYPES: ReadonlySet<unknown> = new Set(
  [
    'article article-journal article-magazine article-newspaper bill book broadcast chapter classic',
    'collection dataset document entry entry-dictionary entry-encyclopedia event figure graphic',
    'hearing interview legal_case legislation manuscript map motion_picture musical_score pamphlet',
    'paper-conference patent performance periodical personal_communication post post-weblog',
    'regulation report review review-book software song speech standard thesis treaty webpage',
  ].flatMap((line) => line.split(' ')),
);
const VARIABLES = ['title', 'author', 'issued', 'URL', 'container-title', 'publisher'];

function surenessOf(json: unknown): Sureness {
  const items = isRecord(json) && Array.isArray(json.items) ? json.items : json;
  const first: unknown = Array.isArray(items) ? items[0] : items;
  if (!isRecord(first) || !TYPES.has(first.type) || !Object.hasOwn(first, 'id')) return 'no';
  return VARIABLES.some((variable) => Object.hasOwn(first, variable)) ? 'certain' : 'possible';
}
