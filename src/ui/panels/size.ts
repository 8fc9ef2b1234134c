/** How much of the page a panel has, CSS pixels: from `least` to `most`, or nothing when folded away. */

export type Limits = { readonly least: number; readonly most: number };

/** What a panel has when it is folded away. */
export const FOLDED = 0;
/** CSS pixels that one press of an arrow key adds or takes. */
const STEP = 24;

/** The nearest size that there is to one that was asked for. Less than half of the least folds. */
export function fittedTo(size: number, { least, most }: Limits): number {
  return size < least / 2 ? FOLDED : Math.round(Math.max(least, Math.min(most, size)));
}

/** Keys that make a panel larger and smaller; they depend on the side of the page it is on. */
export type SizeKeys = { readonly larger: string; readonly smaller: string };

/** The size that a key of a splitter asks for; undefined where it asks for none. */
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
