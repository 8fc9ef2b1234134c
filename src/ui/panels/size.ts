/** The size of a panel in CSS pixels: from `least` to `most`, or nothing when it is folded. */

export type Limits = { readonly least: number; readonly most: number };

/** The size of a folded panel. */
export const FOLDED = 0;
/** CSS pixels that one press of an arrow key adds or removes. */
const STEP = 24;

/** The allowed size nearest to the requested one. Less than half of `least` folds the panel. */
export function fittedTo(size: number, { least, most }: Limits): number {
  return size < least / 2 ? FOLDED : Math.round(Math.max(least, Math.min(most, size)));
}

/** The keys that make a panel larger and smaller; they depend on its side of the page. */
export type SizeKeys = { readonly larger: string; readonly smaller: string };

/** The size that a key asks for; undefined for other keys. */
export function keyedTo(
  key: string,
  size: number,
  keys: SizeKeys,
  limits: Limits,
): number | undefined {
  switch (key) {
    case keys.larger:
      return fittedTo(Math.max(size + STEP, limits.least), limits);
    case keys.smaller:
      return size - STEP < limits.least ? FOLDED : fittedTo(size - STEP, limits);
    case 'Home':
      return FOLDED;
    case 'End':
      return limits.most;
    default:
      return undefined;
  }
}
