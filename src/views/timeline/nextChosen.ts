import type { StopMark, VisitMark } from '../../scene/timeline/timelineScene.ts';

type Mark = Pick<StopMark | VisitMark, 'id' | 'emphasis' | 'many'>;

/**
 * Of marks that no zoom shows apart, as those of one day, the one after the chosen one, in a round: so
 * each press leads to another, and none that is known is out of reach. Counts change with what is
 * chosen, as that is not counted; hence what they stand for comes in the order of ids. Returns its id.
 */
export function nextChosen(together: readonly [Mark, ...Mark[]]): string {
  const chosen = together.findIndex(({ emphasis }) => emphasis === 'selected');
  if (together.every(({ many }) => !many)) return (together[chosen + 1] ?? together[0]).id;
  const ids = together.flatMap(({ id, many }) => many?.ids ?? [id]).sort();
  const before = together[chosen]?.id;
  const next = before === undefined ? undefined : ids.find((id) => id > before);
  return next ?? ids[0] ?? together[0].id;
}
