/** What pupils are to guess before it is shown: when it was, where it was, or who says so. */
export const GUESSES = ['when', 'where', 'who'] as const;
export type Guess = (typeof GUESSES)[number];

/** How finely a flag on the strip of time can be placed. */
export const FLAG_UNITS = ['month', 'year'] as const;
type FlagUnit = (typeof FLAG_UNITS)[number];

/**
 * Where pupils think that it was (degrees WGS 84: longitude, latitude), or when: a month or a year,
 * counted from the year 0.
 */
export type Flag =
  | { readonly kind: 'where'; readonly position: readonly [number, number] }
  | { readonly kind: 'when'; readonly unit: FlagUnit; readonly number: number };

/** Whether two flags stand at the same point, or both are missing. */
export function isSameFlag(a: Flag | undefined, b: Flag | undefined): boolean {
  if (a?.kind === 'where' && b?.kind === 'where') {
    return a.position[0] === b.position[0] && a.position[1] === b.position[1];
  }
  if (a?.kind === 'when' && b?.kind === 'when') return a.unit === b.unit && a.number === b.number;
  return a === b;
}
