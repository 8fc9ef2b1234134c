/** Features of GeoJSON as records of a dossier. */
import { firstWords, nameIn } from '../annotations/recordsOfAnnotations.ts';
import { given } from '../dossier/given.ts';
import { grouped } from '../dossier/grouped.ts';
import { idsFrom } from '../dossier/ids.ts';
import type {
  NoteRecord,
  PlaceRecord,
  Records,
  SourceRecord,
  StopRecord,
  VisitRecord,
} from '../dossier/records.ts';
import { recordsWith } from '../notes/findings.ts';
import { remarkText } from '../notes/remarks.ts';
import { webAddress } from '../texts/webAddress.ts';
import type { GeoFeature } from './feature.ts';
import type { Chosen } from './properties.ts';

/**
 * Places alone if nothing else was chosen; otherwise each feature is a stop, in the order of the file,
 * of the visit that it names.
 */
export function recordsOfFeatures(
  features: readonly GeoFeature[],
  chosen: Chosen,
  language: string | undefined,
): Records {
  const places = namedBy(features, placeKey, ({ texts }) => texts.place ?? '', 'place');
  const head = language === undefined ? {} : { language };
  const records = recordsWith({ head, places: places.all.map(placeOf) });
  const isPlacesOnly = Object.keys(chosen).every((field) => field === 'place');
  if (isPlacesOnly) return records;
  const name = ({ texts }: GeoFeature) => texts.source;
  const sources = namedBy(features, name, ({ texts }) => nameIn(texts.source ?? ''), 'source');
  const people = peopleIn(features);
  const ids: Ids = {
    place: (feature) => places.idOf(placeKey(feature)),
    source: ({ texts }) => sources.idOf(texts.source),
    person: (person) => people.get(person),
  };
  return {
    ...records,
    people: [...people].map(([names, id]) => ({ id, names, spellings: [] })),
    sources: sources.all.map(sourceOf),
    visits: visitsOf(features, ids),
  };
}

type Named = { readonly id: string; readonly features: readonly GeoFeature[] };

type Ids = {
  readonly place: (feature: GeoFeature) => string | undefined;
  readonly source: (feature: GeoFeature) => string | undefined;
  readonly person: (name: string) => string | undefined;
};

/** What several features name, once, with an id. */
function namedBy(
  features: readonly GeoFeature[],
  keyOf: (feature: GeoFeature) => string | undefined,
  nameOf: (feature: GeoFeature) => string,
  noun: string,
) {
  const groups = grouped(features, keyOf);
  const lists = [...groups.values()];
  const ids = idsFrom(
    lists.map(([first]) => (first ? nameOf(first) : '')),
    { noun },
  );
  const byKey = new Map([...groups.keys()].map((key, index) => [key, ids[index]]));
  const all: Named[] = lists.map((list, index) => ({ id: ids[index] ?? '', features: list }));
  return {
    all,
    idOf: (key: string | undefined) => (key === undefined ? undefined : byKey.get(key)),
  };
}

/** Two places of one name at two positions are two. */
function placeKey({ texts, geometry }: GeoFeature): string | undefined {
  const where = geometry.position?.join(' ') ?? geometry.words ?? '';
  return texts.place === undefined ? undefined : `${texts.place}\n${where}`;
}

function placeOf({ id, features }: Named): PlaceRecord {
  const [first] = features;
  const { position, words } = first?.geometry ?? {};
  const note = words === undefined ? undefined : `Shape in the file: ${words}.`;
  return { id, names: first?.texts.place ?? '', ...given({ position, note }) };
}

/** An address on the web is where a document was found; anything else is what it is called. */
function sourceOf({ id, features }: Named): SourceRecord {
  const text = features[0]?.texts.source ?? '';
  const url = webAddress(text);
  return url === undefined ? { id, title: text } : { id, url };
}

/** Names with semicolons between them, and their ids. */
function peopleIn(features: readonly GeoFeature[]): Map<string, string> {
  const names = [...new Set(features.flatMap(({ texts }) => namesIn(texts.person)))];
  const ids = idsFrom(names, { noun: 'person' });
  return new Map(names.map((name, index) => [name, ids[index] ?? '']));
}

function namesIn(text: string | undefined): string[] {
  const names = (text ?? '').split(';').map((name) => name.trim());
  return [...new Set(names)].filter((name) => name !== '');
}

function visitsOf(features: readonly GeoFeature[], ids: Ids): VisitRecord[] {
  const visits = namedBy(
    features,
    ({ texts }) => texts.visit ?? '',
    ({ texts }) => texts.visit ?? 'features',
    'visit',
  );
  return visits.all.map(({ id, features: own }) => ({
    id,
    ...given({ title: own[0]?.texts.visit }),
    stops: stopsOf(own, ids),
  }));
}

function stopsOf(features: readonly GeoFeature[], ids: Ids): StopRecord[] {
  const names = features.map(({ texts }) => {
    const name = texts.title ?? [texts.place, texts.date].filter((text) => text).join(' ');
    return firstWords(name === '' ? (texts.quote ?? '') : name);
  });
  const stopIds = idsFrom(names, { noun: 'stop' });
  return features.map((feature, index) => stopOf(feature, stopIds[index] ?? '', ids));
}

function stopOf(feature: GeoFeature, id: string, ids: Ids): StopRecord {
  const { texts, when } = feature;
  const { quote } = texts;
  const people = namesIn(texts.person).flatMap((name) => ids.person(name) ?? []);
  const source = ids.source(feature);
  const notes = notesOf(feature);
  const isSaid = quote !== undefined || source !== undefined;
  return {
    id,
    ...given({
      place: ids.place(feature),
      title: texts.title,
      when,
      people: people.length === 0 ? undefined : people,
      excerpts: isSaid ? [given({ source, quote })] : undefined,
      notes: notes.length === 0 ? undefined : notes,
    }),
  };
}

/** Kept back as drafts: they are for the editor, not for readers. */
function notesOf({ texts, when, geometry }: GeoFeature): NoteRecord[] {
  const { position, words } = geometry;
  const where = position ? `Position in the file: ${position.join(', ')}` : words;
  const remark = texts.note === undefined ? undefined : remarkText(texts.note);
  return [
    ...(texts.date !== undefined && when === undefined
      ? [{ kind: 'dating' as const, text: `Date in the file: ${texts.date}` }]
      : []),
    ...(texts.place === undefined && where !== undefined
      ? [{ kind: 'remark' as const, text: where }]
      : []),
    ...(remark === undefined ? [] : [{ kind: 'remark' as const, text: remark }]),
  ].map((note) => ({ ...note, draft: true }));
}
