/** Visits and stops as they are written, beside what was built of them. */
import { at, itemsOf, type Spot, textOf } from '../../authoring/spot.ts';
import type { DatasetStop, DatasetVisit, Excerpt } from '../../domain/dataset.ts';
import type { ReadVisit } from '../read/visit.ts';

/** A visit or one of its stops. */
export type Level = {
  readonly spot: Spot;
  readonly item: DatasetVisit | DatasetStop;
  /** Those of a visit's stops; none for a stop. */
  readonly below: readonly Level[];
};

/** An excerpt, and where it is written. */
export type PlacedExcerpt = { readonly spot: Spot; readonly excerpt: Excerpt };

/** The visits of a dossier without faults. */
export function levelsOf(read: readonly ReadVisit[], built: readonly DatasetVisit[]): Level[] {
  return read.flatMap(({ id, spot }) => {
    const item = built.find((visit) => visit.id === id);
    if (item === undefined) return [];
    const stops = new Map(
      itemsOf(at(spot, 'stops')).map((stop) => [`${id}.${textOf(at(stop, 'id'))}`, stop]),
    );
    const below = item.stops.flatMap((stop) => {
      const stopSpot = stops.get(stop.id);
      return stopSpot === undefined ? [] : [{ spot: stopSpot, item: stop, below: [] }];
    });
    return [{ spot, item, below }];
  });
}

/** A level and those below it. */
export function withBelow(level: Level): readonly Level[] {
  return [level, ...level.below];
}

/** The excerpts of a level by itself, in order. */
export function excerptsOf({ spot, item }: Level): PlacedExcerpt[] {
  const spots = itemsOf(at(spot, 'excerpts'));
  return item.excerpts.flatMap((excerpt, index) => {
    const excerptSpot = spots[index];
    return excerptSpot === undefined ? [] : [{ spot: excerptSpot, excerpt }];
  });
}
