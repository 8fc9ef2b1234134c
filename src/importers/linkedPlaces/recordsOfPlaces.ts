/** Places of Linked Places as records of a dossier. */

import { given } from '../dossier/given.ts';
import { idsFrom } from '../dossier/ids.ts';
import type { PlaceRecord, Records, StopRecord, Text } from '../dossier/records.ts';
import { recordsWith } from '../notes/findings.ts';
import { gazetteerOf } from '../places/gazetteerOf.ts';
import type { LinkedPlace, Toponym } from './place.ts';

/**
 * Each place once. When it existed is told in its note, or, if an editor says that the timespans are
 * times at which somebody was there, each is a stop.
 */
export function recordsOfPlaces(
  places: readonly LinkedPlace[],
  language: string | undefined,
  timespans: 'note' | 'stops',
): Records {
  const ids = idsFrom(
    places.map(({ title }) => title),
    { noun: 'place' },
  );
  const idOf = new Map(places.map(({ key }, index) => [key, ids[index] ?? '']));
  const records = places.map((place, index) =>
    placeRecord(place, ids[index] ?? '', idOf, language, timespans),
  );
  const stops = timespans === 'stops' ? stopsOf(places, ids) : [];
  return recordsWith({
    head: language === undefined ? {} : { language },
    places: records,
    visits: stops.length === 0 ? [] : [{ id: 'timespans', stops }],
  });
}

function placeRecord(
  place: LinkedPlace,
  id: string,
  idOf: ReadonlyMap<string, string>,
  language: string | undefined,
  timespans: 'note' | 'stops',
): PlaceRecord {
  const { names, others } = namesOf(place, language);
  const matches = place.matches.map((match) => ({ match, gazetteer: gazetteerOf(match) }));
  const gazetteer = matches.find((one) => one.gazetteer)?.gazetteer;
  const further = matches.filter((one) => one.gazetteer?.url !== gazetteer?.url || !gazetteer);
  const around = place.within && idOf.get(place.within.key);
  const within = around === id ? undefined : around;
  const lines = [
    others.length > 0 && `Other names: ${others.join(', ')}.`,
    ...(timespans === 'note' ? place.spans.map((span) => `Dates: ${datesOf(span)}.`) : []),
    ...place.remarks,
    within === undefined && place.within !== undefined && place.within.words,
    further.length > 0 && `See also: ${further.map(addressOf).join(', ')}`,
  ].filter((line) => line !== false);
  return {
    id,
    names,
    ...given({
      position: place.position,
      precision: place.precision,
      radius: place.radius,
      within,
      gazetteer,
      note: lines.length === 0 ? undefined : lines.join('\n'),
    }),
  };
}

function addressOf({ match, gazetteer }: { match: string; gazetteer: PlaceRecord['gazetteer'] }) {
  return gazetteer?.url ?? match;
}

function datesOf(span: LinkedPlace['spans'][number]): string {
  return 'edtf' in span ? span.edtf : span.words;
}

/**
 * By language, where the file says which name is of which; the title is the name in the dossier's own
 * language, if none else is. Names that find no room are left over.
 */
function namesOf(
  { title, names }: LinkedPlace,
  language: string | undefined,
): { readonly names: Text; readonly others: readonly string[] } {
  const byLanguage = new Map<string, string>();
  for (const name of names) {
    if (name.language !== undefined && !byLanguage.has(name.language)) {
      byLanguage.set(name.language, name.toponym);
    }
  }
  const hasTitle = names.some((name) => name.toponym === title && name.language !== undefined);
  if (language !== undefined && byLanguage.size > 0 && !byLanguage.has(language)) {
    byLanguage.set(language, title);
  }
  const isByLanguage = byLanguage.size > 0 && (language !== undefined || hasTitle);
  const shown = new Set(isByLanguage ? byLanguage.values() : [title]);
  const others = [{ toponym: title }, ...names].filter(({ toponym }) => !shown.has(toponym));
  return {
    names: isByLanguage ? Object.fromEntries(byLanguage) : title,
    others: [...new Set(others.map(nameWithTag))],
  };
}

function nameWithTag({ toponym, language }: Toponym): string {
  return language === undefined ? toponym : `${toponym} (${language})`;
}

/** In the order of the file; a span of which no date can be written leaves its words in a note. */
function stopsOf(places: readonly LinkedPlace[], placeIds: readonly string[]): StopRecord[] {
  const spans = places.flatMap(({ spans, title }, index) =>
    spans.map((span) => ({ span, title, place: placeIds[index] ?? '' })),
  );
  const ids = idsFrom(
    spans.map(({ span, title }) => `${title} ${datesOf(span)}`),
    { noun: 'stop' },
  );
  return spans.map(({ span, place }, index) => ({
    id: ids[index] ?? '',
    place,
    ...('edtf' in span
      ? { when: { edtf: span.edtf } }
      : { notes: [{ kind: 'dating', text: `The file says: ${span.words}.`, draft: true }] }),
  }));
}
