import { nearestKm } from './distance.ts';
import type { LonLat } from './types.ts';

/** How much detail to keep: much near the places of the dossier, little far away. All in kilometres. */
export interface Detail {
  /** Tolerance up to `nearKm` from a place. */
  readonly fineKm: number;
  /** Tolerance from `farKm` on. */
  readonly coarseKm: number;
  readonly nearKm: number;
  readonly farKm: number;
}

export const REGION_DETAIL: Detail = { fineKm: 0.13, coarseKm: 0.8, nearKm: 50, farKm: 250 };

/** Tolerance of simplification in kilometres: grows linearly between the two distances. */
export function toleranceKm(
  position: LonLat,
  places: readonly LonLat[],
  { fineKm, coarseKm, nearKm, farKm }: Detail = REGION_DETAIL,
): number {
  const share = (nearestKm(position, places) - nearKm) / (farKm - nearKm);
  return fineKm + (coarseKm - fineKm) * Math.min(1, Math.max(0, share));
}
