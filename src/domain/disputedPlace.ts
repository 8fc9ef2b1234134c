import { type Selected, spotlight } from './selection.ts';

/** Whether claims are in conflict about the place of the chosen stop, or of one of the chosen visit. */
export function hasDisputedPlace(selected: Selected): boolean {
  const { stop, visit } = spotlight(selected);
  return (stop ? [stop] : (visit?.stops ?? [])).some(({ claims }) =>
    claims.some(({ field, status }) => field === 'where' && status === 'conflict'),
  );
}
