import { typed } from '../../authoring/check.ts';
import { localised, maybeLocalised } from '../../authoring/localised.ts';
import { at, type Log } from '../../authoring/spot.ts';
import type { DatasetPlace } from '../../domain/dataset.ts';
import { AuthoredPlaceSchema } from '../read/authoredPlaces.ts';
import type { RecordList } from '../read/lists.ts';
import { linkedNote } from './links.ts';

/** Builds the published places, in authored order. Records a fault for a bad link in a note. */
export function buildPlaces(log: Log, { items }: RecordList, language: string): DatasetPlace[] {
  return items.flatMap((item) => {
    const authored = typed(item, AuthoredPlaceSchema);
    if (authored === undefined) return [];
    const { draft: _, ...place } = authored;
    return {
      ...place,
      names: localised(place.names, language),
      shortNames: maybeLocalised(place.shortNames, language),
      ...linkedNote(log, at(item, 'note'), place.note, language),
    };
  });
}
