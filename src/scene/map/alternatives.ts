/** Where else a stop may have been, according to those who disagree about its place. Nothing of it counts. */
import type { Catalog, Place, Source, Stop } from '../../domain/catalog.ts';
import type { Claim, Reference } from '../../domain/dataset.ts';
import { isolated } from '../../domain/direction.ts';
import { plainPublisher } from '../../domain/disagreement.ts';
import { type Spotlight, spotlight } from '../../domain/selection.ts';
import { fullName, shortName } from '../look.ts';
import { type MapLook, type MapMarker, type MapScene, mapScene } from './map.ts';
import { drawnAt } from './roughPlace.ts';

type Alternative = {
  readonly place: Place;
  readonly stop: Stop;
  /** Who says so, each once. */
  readonly parties: readonly string[];
  /** Of the first who says so in words that are quoted. */
  readonly excerpt: string | undefined;
};

/**
 * The places that claims in conflict name for the chosen stop, or for each stop of the chosen visit, other
 * than the one that is shown and those around it.
 */
export function alternativesOf(catalog: Catalog, { stop, visit }: Spotlight): Alternative[] {
  return (stop ? [stop] : (visit?.stops ?? [])).flatMap((each) => ofStop(catalog, each));
}

function ofStop(catalog: Catalog, stop: Stop): Alternative[] {
  const disputed = stop.claims.filter(
    ({ field, status }) => field === 'where' && status === 'conflict',
  );
  return [...new Set(disputed.map(({ value }) => value))].flatMap((id) => {
    const place = catalog.placeById.get(id);
    if (!place || holds(place, stop.place)) return [];
    const parties = disputed.flatMap((claim) =>
      claim.value === id ? (publisherOf(catalog, stop, claim) ?? []) : [],
    );
    const quoted = disputed.find(({ value, by }) => value === id && by.type === 'excerpt')?.by;
    return {
      ...{ place, stop },
      parties: [...new Set(parties.map(({ publisher }) => plainPublisher(publisher)))],
      excerpt: quoted?.type === 'excerpt' ? quoted.excerpt : undefined,
    };
  });
}

/** Whether a place is another or has it within. */
function holds(place: Place, other: Place | undefined): boolean {
  return other !== undefined && (place === other || holds(place, other.within));
}

function publisherOf(
  { references }: Catalog,
  { excerpts }: Stop,
  { by }: Claim,
): Source | Reference | undefined {
  return by.type === 'excerpt'
    ? excerpts.find(({ id }) => id === by.excerpt)?.source
    : references.find(({ id }) => id === by.reference);
}

/** The whole map for a selection. */
export function wholeMap(catalog: Catalog, look: MapLook): MapScene {
  return withAlternatives(mapScene(catalog, look), catalog, look);
}

/** A map together with the places that others name for the chosen stop or for those of the visit. */
export function withAlternatives(scene: MapScene, catalog: Catalog, look: MapLook): MapScene {
  const others = alternativesOf(catalog, spotlight(look.selected)).filter(({ stop }) =>
    look.remaining.stops.has(stop),
  );
  if (others.length === 0) return scene;
  const rings = ringsOf(others, scene.markers, catalog, look);
  const ids = others.map(({ place }) => place.id);
  return {
    ...scene,
    markers: [
      ...scene.markers.filter(({ placeId }) => !rings.some((ring) => ring.placeId === placeId)),
      ...rings,
    ].sort((a, b) => b.position[1] - a.position[1]),
    alternatives: others.map(({ place, stop }) => [drawnAt(stop.place), drawnAt(place)]),
    target: [...scene.target, ...ids],
    context: [...scene.context, ...ids],
  };
}

/** A ring at each place that others name, unless the chosen visit has a stop there. */
function ringsOf(
  others: readonly Alternative[],
  drawn: readonly MapMarker[],
  catalog: Catalog,
  look: MapLook,
): MapMarker[] {
  const taken = new Set(drawn.flatMap(({ placeId, orders }) => (orders.length > 0 ? placeId : [])));
  return others.flatMap(({ place, stop, parties, excerpt }) => {
    if (taken.has(place.id)) return [];
    taken.add(place.id);
    const by = look.isSourceWithheld
      ? ''
      : parties.map((party) => isolated(party, look.language)).join(', ');
    const name = shortName(place, catalog, look);
    return {
      placeId: place.id,
      name: by ? `${name} (${by})` : name,
      label: look.text.alternative(fullName(place, catalog, look), by),
      ...{ sign: 'alternative', badge: '', stops: 0, orders: [], emphasis: 'related' },
      position: drawnAt(place),
      isNamed: true,
      isExact: false,
      claim: { stop: stop.id, excerpt },
    } satisfies MapMarker;
  });
}
