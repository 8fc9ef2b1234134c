/** What a card says of places that share a marker. */
import type { Catalog } from '../../domain/catalog.ts';
import { passingAt } from '../../domain/passingAt.ts';
import { fullName, type Look, shortName } from '../look.ts';
import { isNamed } from '../map/roughPlace.ts';

export type GatheredEntry = {
  readonly placeId: string;
  readonly name: string;
  /** For a screen reader. */
  readonly fullName: string;
  /** Those that pass the filter. */
  readonly stops: number;
};

export type GatheredCard = {
  /** The place that says where all of them are. */
  readonly around: string;
  readonly entries: readonly GatheredEntry[];
};

/** The places with stops that pass the filter, in the order in which the marker has them. */
export function gatheredCard(
  catalog: Catalog,
  look: Pick<Look, 'remaining' | 'language'>,
  placeIds: readonly string[],
): GatheredCard {
  const places = placeIds.flatMap((id) => catalog.placeById.get(id) ?? []);
  const countAt = passingAt(catalog, look.remaining);
  const entries = places.map((place) => ({
    placeId: place.id,
    name: shortName(place, catalog, look),
    fullName: fullName(place, catalog, look),
    stops: countAt(place, catalog.places.indexOf(place)),
  }));
  const known = places.find(isNamed) ?? places[0];
  return {
    around: known ? shortName(known, catalog, look) : '',
    entries: entries.filter(({ stops }) => stops > 0),
  };
}
