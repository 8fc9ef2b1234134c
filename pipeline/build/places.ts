import { localised, maybeLocalised } from '../../src/authoring/localised.ts';
import type { DatasetPlace } from '../../src/domain/dataset.ts';
import { AuthoredPlaceSchema } from '../read/authored.ts';
import { type RecordList, recordsOf } from '../read/lists.ts';

/** Builds the published places, in authored order. */
export function buildPlaces(places: RecordList, language: string): DatasetPlace[] {
  return recordsOf(places, AuthoredPlaceSchema).map((place) => ({
    ...place,
    names: localised(place.names, language),
    shortNames: maybeLocalised(place.shortNames, language),
    note: maybeLocalised(place.note, language),
  }));
}
