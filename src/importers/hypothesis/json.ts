import { isRecord } from '../../authoring/spot.ts';
import type { Annotation, Page, Quote } from '../annotations/annotation.ts';
import { selectionOf } from '../annotations/selection.ts';
import type { ImportInput } from '../imported.ts';
import { jsonOf } from '../json/checkedJson.ts';
import { at, isThere, type JsonSpot, kindOf, listOf, placeOf, textAt } from '../json/jsonSpot.ts';
import { type Findings, fault, note } from '../notes/findings.ts';
import { remarkText, tagsText } from '../notes/remarks.ts';
import { webAddress } from '../texts/webAddress.ts';

/** Where the annotations are: in an export, and in an answer of the API. */
const LISTS = ['annotations', 'rows'];

/** Whether the keys are those of an export or of the API. */
export function isJson(json: unknown): boolean {
  if (!isRecord(json)) return false;
  const list = LISTS.map((key) => (Object.hasOwn(json, key) ? json[key] : undefined)).find(
    Array.isArray,
  );
  if (list === undefined) return false;
  if (Object.hasOwn(json, 'export_userid') || Object.hasOwn(json, 'client_version')) return true;
  const [first] = list;
  return isRecord(first) && ['uri', 'user', 'target'].every((key) => Object.hasOwn(first, key));
}

type Known = {
  readonly id: string | undefined;
  /** Ids of what it answers, from the first annotation to the last reply. */
  readonly thread: readonly string[];
  readonly page: Page;
  readonly quote: Quote | undefined;
  readonly texts: readonly string[];
};

/** Annotations with the replies to each among their remarks. */
export function annotationsInJson(found: Findings, input: ImportInput): Annotation[] {
  const json = jsonOf(input);
  if (!json.ok) {
    found.faults.push(...json.faults);
    return [];
  }
  const list = LISTS.map((key) => at(json.root, key)).find(({ value }) => Array.isArray(value));
  if (list === undefined) {
    const message =
      'A Hypothesis export has a list `annotations`, an answer of its API a list `rows`';
    fault(found, placeOf(json.root), message);
    return [];
  }
  const known = listOf(list).flatMap((spot) => annotationAt(found, spot));
  tellWhatIsLeftOut(found, list);
  return withReplies(known);
}

function tellWhatIsLeftOut(found: Findings, list: JsonSpot): void {
  if (listOf(list).length === 0)
    fault(found, placeOf(list), 'There are no annotations in this file');
  const message =
    'Who annotated, when, in which group and for whom was left out, so that a dossier does not publish it';
  note(found, placeOf(list), message);
}

function annotationAt(found: Findings, spot: JsonSpot): Known[] {
  if (!isRecord(spot.value)) {
    fault(found, placeOf(spot), `Expected an annotation, but found ${kindOf(spot.value)}`);
    return [];
  }
  if (at(spot, 'hidden').value === true) {
    note(found, placeOf(spot), 'This annotation is hidden by moderators and was left out');
    return [];
  }
  const page = pageAt(found, spot);
  if (page === undefined) return [];
  const [target, ...others] = listOf(at(spot, 'target'));
  for (const other of others) {
    note(
      found,
      placeOf(other),
      'Hypothesis knows one target for each annotation; this was left out',
    );
  }
  const { quote, place } = target
    ? selectionOf(found, at(target, 'selector'))
    : { quote: undefined, place: [] };
  if (quote === undefined && place.length > 0) {
    note(
      found,
      placeOf(spot),
      'This annotation marks a place without its words; there is no excerpt',
    );
  }
  const description = target && textAt(found, at(target, 'description'));
  const text = textAt(found, at(spot, 'text'));
  const tags = listOf(at(spot, 'tags')).map((tag) => textAt(found, tag) ?? '');
  const texts = [
    text === undefined ? undefined : remarkText(text),
    tagsText(tags),
    description,
    place.length > 0 ? `Marked: ${place.join(', ')}` : undefined,
  ];
  return [
    {
      id: textAt(found, at(spot, 'id')),
      thread: listOf(at(spot, 'references')).flatMap((id) => textAt(found, id) ?? []),
      page,
      quote,
      texts: texts.filter((each) => each !== undefined),
    },
  ];
}

function pageAt(found: Findings, spot: JsonSpot): Page | undefined {
  const address = textAt(found, at(spot, 'uri'));
  if (address === undefined) {
    const message = 'An annotation has the address of its page as `uri`; this one has none';
    fault(found, placeOf(at(spot, 'uri')), message);
    return undefined;
  }
  const url = webAddress(address);
  if (url === undefined) {
    const message = `This is not an address on the web; the document was left without one: ${address}`;
    note(found, placeOf(at(spot, 'uri')), message);
  }
  const title = listOf(at(at(spot, 'document'), 'title')).filter(isThere)[0];
  return { key: address, url, title: title && textAt(found, title) };
}

/** Replies stand with the annotation that their thread begins with. */
function withReplies(known: readonly Known[]): Annotation[] {
  const roots = known.filter(({ thread }) => thread.length === 0);
  const ids = new Set(roots.map(({ id }) => id));
  const replies = new Map<string, string[]>();
  const lost: Annotation[] = [];
  for (const { thread, page, texts } of known) {
    if (thread.length === 0) continue;
    const words = texts.join('\n');
    const root = thread.find((id) => ids.has(id));
    if (root !== undefined) {
      const before = replies.get(root) ?? [];
      before.push(`Reply: ${words}`);
      replies.set(root, before);
      continue;
    }
    const text = `Reply to an annotation that is not in this file: ${words}`;
    lost.push({ page, quotes: [], remarks: [{ text }] });
  }
  const annotations = roots.map(({ id, page, quote, texts }) => ({
    page,
    quotes: quote === undefined ? [] : [quote],
    remarks: [...texts, ...(replies.get(id ?? '') ?? [])].map((text) => ({ text })),
  }));
  return [...annotations, ...lost];
}
