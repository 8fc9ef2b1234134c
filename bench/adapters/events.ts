/** The stops of a generated dossier as the events that other tools show. */
import type { Generated } from '../generate/model.ts';
import { nameIn } from '../generate/places.ts';

export type PeerEvent = {
  readonly id: string;
  /** ISO 8601 day. */
  readonly day: string;
  readonly title: string;
  readonly where: string;
  readonly who: string;
  /** What the sources say, verbatim. */
  readonly quotes: readonly string[];
  /** Longitude and latitude, degrees WGS 84. */
  readonly position: readonly [number, number];
};

/** In the order of the visits. */
export function eventsOf({ visits, places, people }: Generated): PeerEvent[] {
  const placeOf = new Map(places.map((place) => [place.id, place]));
  const nameOf = new Map(people.map(({ id, names }) => [id, nameIn('en', names)]));
  return visits.flatMap((visit) =>
    visit.stops.map((stop) => {
      const place = placeOf.get(stop.place);
      return {
        id: `${visit.id}-${stop.id}`,
        day: stop.when.edtf.slice(0, 10),
        title: nameIn('en', stop.title),
        where: nameIn('en', place?.names ?? ''),
        who: stop.people.map((id) => nameOf.get(id) ?? '').join(', '),
        quotes: stop.excerpts.map(({ quote }) => quote),
        position: place?.position ?? [0, 0],
      };
    }),
  );
}
