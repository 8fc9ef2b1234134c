/** In which order the lanes of places stand below each other. */

type Placed = { readonly placeId: string; readonly visitId: string };

/**
 * Places that visits have in common stand together; groups in the order of their first visits, and
 * within a group as given (from north to south). `stops` are sorted by visit, and `placeIds` are
 * theirs.
 */
export function laneOrder(placeIds: readonly string[], stops: readonly Placed[]): string[] {
  const groupOf = new Map<string, string>();
  const root = (key: string): string => {
    const above = groupOf.get(key);
    return above === undefined || above === key ? key : root(above);
  };
  const firstOf = new Map<string, number>();
  for (const [i, { placeId, visitId }] of stops.entries()) {
    const [place, visit] = [`place ${placeId}`, `visit ${visitId}`];
    groupOf.set(root(place), root(visit));
    if (!firstOf.has(placeId)) firstOf.set(placeId, i);
  }
  const rank = new Map<string, number>();
  for (const placeId of placeIds) {
    const group = root(`place ${placeId}`);
    const first = firstOf.get(placeId) ?? 0;
    rank.set(group, Math.min(rank.get(group) ?? Number.POSITIVE_INFINITY, first));
  }
  const rankOf = (placeId: string) => rank.get(root(`place ${placeId}`)) ?? 0;
  return [...placeIds].sort((a, b) => rankOf(a) - rankOf(b));
}
