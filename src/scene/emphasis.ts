/** How strongly something is drawn, given what is chosen. One rule for map, timeline and list. */
import type { Stop } from '../domain/catalog.ts';
import type { Spotlight } from '../domain/selection.ts';

/** `dimmed` only while something else is chosen. */
export type Emphasis = 'plain' | 'selected' | 'related' | 'dimmed';

/** Emphasis of something that stands for the given stops; `isChosen` when it is the selection itself. */
export function emphasisOf(stops: readonly Stop[], isChosen: boolean, light: Spotlight): Emphasis {
  if (isChosen) return 'selected';
  if (!light.stops) return 'plain';
  return stops.some((stop) => light.stops?.has(stop)) ? 'related' : 'dimmed';
}
