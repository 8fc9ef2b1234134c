/** From the JSON of annotations, pages or collections to annotations. */
import { isRecord } from '../../authoring/spot.ts';
import type { Annotation, Page, Quote, Remark } from '../annotations/annotation.ts';
import { selectionOf } from '../annotations/selection.ts';
import {
  at,
  atOneOf,
  entriesOf,
  isThere,
  type JsonSpot,
  kindOf,
  listOf,
  placeOf,
  textAt,
} from '../json/jsonSpot.ts';
import { type Findings, fault, note } from '../notes/findings.ts';
import { remarkText } from '../notes/remarks.ts';
import { tagOf } from '../texts/languageTag.ts';
import { webAddress } from '../texts/webAddress.ts';
import { bodyTexts } from './bodies.ts';

export const TYPES = ['Annotation', 'AnnotationPage', 'AnnotationCollection'];

const READ: ReadonlySet<string> = new Set([
  ...['@context', 'id', '@id', 'type', '@type', 'motivation', 'body', 'bodyValue', 'target'],
]);

/** The types of an object, without the prefix of the vocabulary. */
export function typesOf(type: unknown): string[] {
  const types: readonly unknown[] = Array.isArray(type) ? type : [type];
  return types.flatMap((one) => (typeof one === 'string' ? [one.replace(/^oa:/, '')] : []));
}

/** All annotations of a file, with what answers them among their remarks. */
export function annotationsIn(found: Findings, root: JsonSpot): Annotation[] {
  const spots = spotsIn(found, root);
  if (spots.length === 0 && found.faults.length === 0) {
    const message = 'There are no annotations in this file, in no list `items` either';
    fault(found, placeOf(root), message);
  }
  tellWhatIsLeftOut(found, spots);
  const known = spots.map((spot) => knownAt(found, spot));
  const threads = threadsOf(known);
  const replies = new Map<string, Remark[]>();
  for (const { id, remarks } of known) {
    const root = id === undefined ? undefined : threads.get(id);
    if (root === undefined) continue;
    const said = remarks.map((remark) => ({ ...remark, text: `Reply: ${remark.text}` }));
    const before = replies.get(root) ?? [];
    for (const remark of said) before.push(remark);
    replies.set(root, before);
  }
  return known
    .filter(({ id }) => id === undefined || !threads.has(id))
    .flatMap(({ id, spot, targets, remarks }) => {
      const answers = id === undefined ? undefined : replies.get(id);
      return annotationsAt(found, spot, targets, [...remarks, ...(answers ?? [])]);
    });
}

/** Once for each key, where it comes first. */
function tellWhatIsLeftOut(found: Findings, spots: readonly JsonSpot[]): void {
  const left = new Map<string, JsonSpot>();
  for (const spot of spots) {
    for (const [key, value] of entriesOf(spot)) {
      if (!READ.has(key) && isThere(value) && !left.has(key)) left.set(key, value);
    }
  }
  for (const [key, spot] of left) {
    note(found, placeOf(spot), `\`${key}\` was left out of all annotations`);
  }
}

type Known = {
  readonly spot: JsonSpot;
  readonly id: string | undefined;
  readonly targets: readonly JsonSpot[];
  /** Addresses of the targets. */
  readonly about: readonly string[];
  readonly remarks: readonly Remark[];
};

function knownAt(found: Findings, spot: JsonSpot): Known {
  const targets = targetsAt(spot);
  const about = targets.flatMap((target) => addressOf(found, target) ?? []);
  return { spot, id: idOf(found, spot), targets, about, remarks: remarksAt(found, spot) };
}

/** For what answers another annotation of the file, the annotation with which its thread begins. */
function threadsOf(known: readonly Known[]): Map<string, string> {
  const ids = new Set(known.map(({ id }) => id));
  const answered = new Map<string, string>();
  for (const { id, about } of known) {
    const parent = about.find((address) => address !== id && ids.has(address));
    if (id !== undefined && parent !== undefined) answered.set(id, parent);
  }
  return rootsOf(answered);
}

/** The last of each chain. What answers itself in a circle begins no thread, and stands alone. */
function rootsOf(answered: ReadonlyMap<string, string>): Map<string, string> {
  const roots = new Map<string, string>();
  const circles = new Set<string>();
  for (const id of answered.keys()) {
    const chain = new Set<string>();
    let at = id;
    for (let next = answered.get(at); next !== undefined && !chain.has(at); ) {
      // From here on the way is known.
      if (circles.has(at) || roots.has(at)) break;
      chain.add(at);
      at = next;
      next = answered.get(at);
    }
    const root = roots.get(at) ?? (answered.has(at) ? undefined : at);
    for (const each of chain) {
      if (root === undefined) circles.add(each);
      else roots.set(each, root);
    }
  }
  return roots;
}

/** A choice, a list or a composite has its targets in `items`; all of them count. */
function targetsAt(spot: JsonSpot): JsonSpot[] {
  const targets: JsonSpot[] = [];
  const waiting = listOf(at(spot, 'target')).reverse();
  for (let target = waiting.pop(); target !== undefined; target = waiting.pop()) {
    const items = listOf(at(target, 'items'));
    if (items.length === 0) targets.push(target);
    for (const item of items.reverse()) waiting.push(item);
  }
  return targets;
}

function idOf(found: Findings, spot: JsonSpot): string | undefined {
  return textAt(found, atOneOf(spot, 'id', '@id'));
}

/** Goes down from collections to pages and from these to annotations. */
function spotsIn(found: Findings, root: JsonSpot): JsonSpot[] {
  const annotations: JsonSpot[] = [];
  const waiting = listOf(root).reverse();
  for (let spot = waiting.pop(); spot !== undefined; spot = waiting.pop()) {
    if (!isRecord(spot.value)) {
      tellWhatIsElsewhere(found, spot);
      continue;
    }
    const types = typesOf(atOneOf(spot, 'type', '@type').value);
    if (types.includes('Annotation')) {
      annotations.push(spot);
      continue;
    }
    const below = ['@graph', 'first', 'items', 'next'].map((key) => at(spot, key)).flatMap(listOf);
    for (const each of below.reverse()) waiting.push(each);
    if (below.length === 0 && !types.some((type) => TYPES.includes(type))) {
      const type = types.join(', ') || 'no type';
      note(found, placeOf(spot), `This is no annotation (${type}) and was left out`);
    }
  }
  return annotations;
}

function tellWhatIsElsewhere(found: Findings, spot: JsonSpot): void {
  const message =
    typeof spot.value === 'string'
      ? `More annotations are at another address, which is not asked: ${spot.value}. Save that page, too, and import it`
      : `Expected an annotation, but found ${kindOf(spot.value)}`;
  if (typeof spot.value === 'string') note(found, placeOf(spot), message);
  else fault(found, placeOf(spot), message);
}

function remarksAt(found: Findings, spot: JsonSpot): Remark[] {
  const motivations = listOf(at(spot, 'motivation')).map(({ value }) => value);
  const value = textAt(found, at(spot, 'bodyValue'));
  const plain = value === undefined ? undefined : remarkText(value, 'text/plain');
  return [
    ...(plain === undefined ? [] : [{ text: plain }]),
    ...bodyTexts(found, listOf(at(spot, 'body')), motivations.includes('tagging')),
  ];
}

/** One annotation for each document among the targets; the first has the remarks. */
function annotationsAt(
  found: Findings,
  spot: JsonSpot,
  targets: readonly JsonSpot[],
  remarks: readonly Remark[],
): Annotation[] {
  if (targets.length === 0) {
    const message = 'An annotation has a `target`; this one has none and was left out';
    note(found, placeOf(at(spot, 'target')), message);
  }
  const pages = new Map<string, { page: Page; quotes: Quote[]; places: string[] }>();
  for (const target of targets) {
    const page = pageAt(found, target);
    if (page === undefined) continue;
    const { quote, place } = selectionOf(found, at(target, 'selector'));
    if (quote === undefined && isThere(at(target, 'selector'))) {
      const message = 'This target has a place in the document but no words; there is no excerpt';
      note(found, placeOf(at(target, 'selector')), message);
    }
    const known = pages.get(page.key) ?? { page, quotes: [], places: [] };
    if (quote !== undefined) known.quotes.push(quote);
    known.places.push(...place);
    pages.set(page.key, known);
  }
  return [...pages.values()].map(({ page, quotes, places }, index) => {
    const marked = places.length === 0 ? [] : [{ text: `Marked: ${places.join(', ')}` }];
    return { page, quotes, remarks: [...(index === 0 ? remarks : []), ...marked] };
  });
}

/** The address of a target: itself, what it is a part of, or its id. */
function addressOf(found: Findings, target: JsonSpot): string | undefined {
  if (typeof target.value === 'string') return textAt(found, target);
  const source = at(target, 'source');
  const whole = isThere(source) ? source : target;
  if (typeof whole.value === 'string') return textAt(found, whole);
  return textAt(found, atOneOf(whole, 'id', '@id'));
}

function pageAt(found: Findings, target: JsonSpot): Page | undefined {
  const address = addressOf(found, target);
  if (address === undefined) {
    const message =
      'This target has no address, so it is not known what it is about; it was left out';
    note(found, placeOf(target), message);
    return undefined;
  }
  const url = webAddress(address);
  if (url === undefined) {
    const message = `This is not an address on the web; the document was left without one: ${address}`;
    note(found, placeOf(target), message);
  }
  const described = [target, at(target, 'source')];
  const [title] = described.flatMap((spot) => textAt(found, at(spot, 'label')) ?? []);
  const languages = described.flatMap((spot) => listOf(at(spot, 'language')));
  const [language, ...others] = languages.map((spot) => textAt(found, spot));
  const only = others.length === 0 ? tagOf(language) : undefined;
  return { key: address, url, title, language: only };
}
