/** The visits of a file that a dossier has not, or those of their stops. */
import type { PlaceRecord, SourceRecord, StopRecord, VisitRecord } from '../dossier/records.ts';
import { type Placed, placed, withFreeIds } from './addedIds.ts';
import type { Recognised } from './addition.ts';
import type { VisitIds } from './renamed.ts';
import { differingKeys } from './sameValue.ts';
import { likeStop, type Named, stopTraits } from './traits.ts';

type Asked = {
  readonly known: readonly VisitRecord[];
  /** What they name has the ids of the dossier. */
  readonly given: readonly VisitRecord[];
  /** All that visits may name. */
  readonly places: readonly PlaceRecord[];
  readonly sources: readonly SourceRecord[];
  readonly sameIds: boolean;
};

type AddedVisits = {
  readonly ids: VisitIds;
  readonly fresh: readonly VisitRecord[];
  readonly recognised: readonly Recognised[];
  /** Ids of visits that have only what the dossier lacked of one, each with the id of that. */
  readonly parts: ReadonlyMap<string, string>;
};

/** A stop, or a visit that has none, with its visit. Its id is the full one. */
type Item = {
  readonly id: string;
  readonly visit: VisitRecord;
  readonly stop: StopRecord | VisitRecord;
};

/**
 * A visit is recognised by its stops: if the dossier has all of them, in whatever visit, nothing is added; if it
 * has some, the others become a visit of their own, because files that are there are not changed.
 */
export function addedVisits({ known, given, places, sources, sameIds }: Asked): AddedVisits {
  const named: Named = {
    places: new Map(places.map((place) => [place.id, place])),
    sources: new Map(sources.map((source) => [source.id, source])),
  };
  const stops = placed(known.flatMap(itemsOf), given.flatMap(itemsOf), {
    traits: ({ visit, stop }) => stopTraits(named, visit, stop),
    like: likeStop,
    sameIds,
  });
  const matches = new Map(stops.recognised.map(({ given: one, known: other }) => [one.id, other]));
  const lacking = given.map((visit) => withoutKnown(visit, matches));
  const wholes = new Map(
    lacking.flatMap(({ visit, of, isKnown }) => (isKnown && of ? [[visit, of] as const] : [])),
  );
  const visits = withFreeIds(
    known,
    lacking.map(({ visit }) => visit),
    wholes,
  );
  const ids = { visits: visits.ids, stops: stopIds(given, matches, visits) };
  return {
    ids,
    fresh: visits.fresh,
    recognised: [...toldVisits(visits), ...toldStops(stops)],
    parts: new Map(
      lacking.flatMap(({ visit, of, isKnown }) =>
        of && !isKnown ? [[visits.ids.get(visit.id) ?? visit.id, of.id] as const] : [],
      ),
    ),
  };
}

function itemsOf(visit: VisitRecord): Item[] {
  if (visit.stops.length === 0) return [{ id: visit.id, visit, stop: visit }];
  return visit.stops.map((stop) => ({ id: `${visit.id}.${stop.id}`, visit, stop }));
}

/** A visit without the stops that the dossier has, and the first visit that has one of them. */
function withoutKnown(visit: VisitRecord, matches: ReadonlyMap<string, Item>) {
  const items = itemsOf(visit);
  const of = items.flatMap(({ id }) => matches.get(id)?.visit ?? [])[0];
  const isKnown = items.every(({ id }) => matches.has(id));
  if (isKnown || of === undefined) return { visit, of, isKnown };
  const isLeftOut = (id: string) => matches.has(id.split('.').slice(0, 2).join('.'));
  const withNotes = <T extends StopRecord | VisitRecord>(level: T): T => {
    // Notes on excerpts of stops that are elsewhere stay where those are.
    const notes = level.notes?.filter(({ excerpts = [] }) => !excerpts.some(isLeftOut));
    return notes === undefined ? level : { ...level, notes };
  };
  const left = visit.stops.filter(({ id }) => !isLeftOut(`${visit.id}.${id}`));
  return { visit: { ...withNotes(visit), stops: left.map(withNotes) }, of, isKnown };
}

function stopIds(
  given: readonly VisitRecord[],
  matches: ReadonlyMap<string, Item>,
  { ids }: Placed<VisitRecord>,
): ReadonlyMap<string, string> {
  return new Map(
    given.flatMap((visit) =>
      visit.stops.map(({ id }) => {
        const full = `${visit.id}.${id}`;
        return [full, matches.get(full)?.id ?? `${ids.get(visit.id) ?? visit.id}.${id}`] as const;
      }),
    ),
  );
}

function toldVisits({ recognised }: Placed<VisitRecord>): Recognised[] {
  return recognised.map(({ given, known }) => ({
    kind: 'visit',
    id: known.id,
    differs: differingKeys(known, given),
  }));
}

function toldStops({ recognised }: Placed<Item>): Recognised[] {
  return recognised.flatMap(({ given, known }) =>
    given.stop === given.visit
      ? []
      : [{ kind: 'stop' as const, id: known.id, differs: differingKeys(known.stop, given.stop) }],
  );
}
