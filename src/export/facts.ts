import type { Stop } from '../domain/catalog.ts';
import { isoFromDay, type When } from '../domain/date.ts';
import { addressOf, noteIn, type Taken, textOf } from './taken.ts';
import { dateWords, doubtWords, isDisputed } from './words.ts';

/** A value for a table: `undefined` is nothing said. */
export type Fact = string | number | boolean | undefined;

/**
 * What is known of a date. It began between `earliest` and `start_latest` and ended between
 * `end_earliest` and `latest`, all included; for a single date (`interval` false) that is one day.
 */
function dateFacts(when: When, taken: Taken) {
  return {
    date: dateWords(when, taken),
    edtf: when.edtf,
    /** Local time of the place. */
    time: when.time,
    interval: when.interval,
    earliest: isoFromDay(when.start.earliest),
    start_latest: isoFromDay(when.start.latest),
    end_earliest: isoFromDay(when.end.earliest),
    latest: isoFromDay(when.end.latest),
    date_basis: when.basis,
    date_approximate: when.approximate,
    date_uncertain: when.uncertain,
    date_in_source_words: when.words,
  } satisfies Record<string, Fact>;
}

/** What is known of a stop, under the names of columns and members. */
export function stopFacts(stop: Stop, taken: Taken) {
  const { place, visit, when } = stop;
  const [longitude, latitude] = place.position;
  return {
    stop: stop.id,
    visit: visit.id,
    order: stop.order,
    title: textOf(stop.title, taken),
    visit_title: textOf(visit.title, taken),
    ...dateFacts(when, taken),
    date_reasoning: when.reasoning && textOf(when.reasoning, taken),
    status: stop.status,
    direction: visit.direction.id,
    visit_kind: visit.kind,
    tags: [...visit.tags, ...stop.tags].map(({ names }) => textOf(names, taken)).join('; '),
    place: place.id,
    place_name: textOf(place.names, taken),
    place_inferred: stop.placeInferred,
    place_precision: place.precision,
    /** Kilometres around the position in which the place lies somewhere. */
    place_radius_km: place.radius,
    latitude,
    longitude,
    gazetteer: `${place.gazetteer.name}: ${place.gazetteer.record}`,
    gazetteer_url: place.gazetteer.url,
    people: stop.people.map(({ person }) => textOf(person.names, taken)).join('; '),
    sources_disagree: isDisputed(stop),
    doubt: doubtWords(stop, taken).join('; '),
    notes: stop.notes.map((note) => noteIn(note, taken)).join('\n'),
    address: addressOf(stop, taken),
  } satisfies Record<string, Fact>;
}
