/** Which lanes are to be in sight once something is chosen. */
import type { Catalog } from '../../domain/catalog.ts';
import { indexOf } from '../../domain/index/catalogIndex.ts';
import type { Remaining } from '../../domain/remaining.ts';
import type { Spotlight } from '../../domain/selection.ts';

export type ChosenLanes = {
  /** Another text for other stops. */
  readonly stops: string;
  readonly lanes: readonly number[];
};

/**
 * The lanes of the chosen stop, else of all that the choice is about, as far as they are shown. `laneOf` as in
 * `Lanes`; without lanes there are none.
 */
export function chosenLanes(
  catalog: Catalog,
  remaining: Remaining,
  light: Spotlight,
  laneOf: Int32Array,
): ChosenLanes {
  if (laneOf.length === 0) return { stops: '', lanes: [] };
  const { stops, placeOf } = indexOf(catalog);
  const shown = [...(light.stops ?? [])].filter((stop) => remaining.stops.has(stop));
  const own = shown.filter((stop) => stop === light.stop);
  const rows = (own.length > 0 ? own : shown).map(stops.rowOf);
  const lanes = rows.map((row) => laneOf[placeOf[row] ?? 0] ?? 0);
  return { stops: rows.join(' '), lanes: [...new Set(lanes)] };
}
