import type { StopMark, VisitMark } from '../../scene/timelineScene.ts';

type Mark = Pick<StopMark | VisitMark, 'id' | 'emphasis' | 'many'>;

/**
 * Of marks that no zoom shows apart, as those of one day, the one after the chosen one, in a round: so
 * each press leads to another, and none is out of reach. Of a count, the first. Returns its id.
 */
export function nextChosen(together: readonly [Mark, ...Mark[]]): string {
  const chosen = together.findIndex(({ emphasis }) => emphasis === 'selected');
  const next = together[chosen + 1] ?? together[0];
  return next.many?.ids[0] ?? next.id;
}
