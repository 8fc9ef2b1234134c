/** Where else a stop may have been, according to those who disagree about its place. */
import type { Catalog, Place, Source, Stop } from '../domain/catalog.ts';
import type { Claim, Reference } from '../domain/dataset.ts';
import { plainPublisher } from '../domain/disagreement.ts';
import type { Spotlight } from '../domain/selection.ts';

export type Alternative = {
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
