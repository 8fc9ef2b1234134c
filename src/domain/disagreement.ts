/** Who disagrees with whom about a visit or a stop. */
import type { Catalog, Stop, Visit } from './catalog.ts';
import type { Claim, Reference } from './dataset.ts';

/** `itself` is one document that says two things; `several` leaves no single party to name. */
export type Disagreement =
  | { readonly kind: 'reference'; readonly reference: Reference }
  | { readonly kind: 'itself' | 'several' };

/** Undefined where no claim is in conflict and no note tells of a conflict. */
export function disagreementOf(
  item: Stop | Visit,
  { references }: Catalog,
): Disagreement | undefined {
  const disputed = item.claims.filter(({ status }) => status === 'conflict');
  if (disputed.length === 0) {
    return item.notes.some(({ kind }) => kind === 'conflict') ? { kind: 'several' } : undefined;
  }
  const quoted = disputed.filter(({ by }) => by.type === 'excerpt');
  const isQuoted = (claim: Claim) =>
    quoted.some(({ field, value }) => field === claim.field && value === claim.value);
  const against = disputed.flatMap((claim) => {
    const { by } = claim;
    if (by.type === 'excerpt' || isQuoted(claim)) return [];
    return references.filter(({ id }) => id === by.reference);
  });
  const [reference] = against;
  const publishers = new Set(against.map(({ publisher }) => plainPublisher(publisher)));
  if (reference && publishers.size === 1) return { kind: 'reference', reference };
  const isOneDocument = new Set(quoted.map((claim) => documentOf(item, claim))).size === 1;
  return { kind: publishers.size === 0 && isOneDocument ? 'itself' : 'several' };
}

/** "Reuters" of "Reuters, in Deccan Herald", "TASS" of "TASS (in Russian)". */
export function plainPublisher(publisher: string): string {
  return publisher.split(/, | \(/)[0] ?? publisher;
}

function documentOf({ excerpts }: Stop | Visit, { by }: Claim): string | undefined {
  return by.type === 'excerpt'
    ? excerpts.find(({ id }) => id === by.excerpt)?.source.id
    : undefined;
}
