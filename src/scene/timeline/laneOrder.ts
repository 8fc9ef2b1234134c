/** In which order the lanes of places stand below each other. */

type Placed = { readonly placeId: string; readonly visitId: string };

/**
 * Places that visits have in common stand together; groups in the order of their first visits, and
 * within a group as given (from north to south). `stops` are sorted by visit, and `placeIds` are
 * theirs.
 */
export function laneOrder(placeIds: readonly string[], stops: readonly Placed[]): string[] {
  const groups = new Map<string, string>();
  const root = (key: string) => rootOf(groups, key);
  const firstOf = new Map<string, number>();
  for (const [i, { placeId, visitId }] of stops.entries()) {
    const [place, visit] = [`place ${placeId}`, `visit ${visitId}`];
    groups.set(root(place), root(visit));
    if (!firstOf.has(placeId)) firstOf.set(placeId, i);
  }
  const groupOf = new Map(placeIds.map((placeId) => [placeId, root(`place ${placeId}`)]));
  const rank = new Map<string | undefined, number>();
  for (const placeId of placeIds) {
    const group = groupOf.get(placeId);
    const first = firstOf.get(placeId) ?? 0;
    rank.set(group, Math.min(rank.get(group) ?? Number.POSITIVE_INFINITY, first));
  }
  const rankOf = (placeId: string) => rank.get(groupOf.get(placeId)) ?? 0;
  return [...placeIds].sort((a, b) => rankOf(a) - rankOf(b));
}

/**
 * What a page is about first, so that it stands at the top and stays there whatever is chosen later; then the rest as
 * it is, and below that what else is chosen. Each stands once.
 */
export function aboutFirst<P>(
  about: readonly P[],
  rest: readonly P[],
  chosen: readonly P[] = [],
): P[] {
  return [...new Set([...about, ...rest, ...chosen])];
}

/** The key that stands for a group. What leads there is shortened, or many would lead far. */
function rootOf(groups: Map<string, string>, key: string): string {
  let at = key;
  for (let above = groups.get(at); above !== undefined && above !== at; above = groups.get(at)) {
    groups.set(at, groups.get(above) ?? above);
    at = above;
  }
  return at;
}
