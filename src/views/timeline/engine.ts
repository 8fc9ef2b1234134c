/** Who holds the window of the timeline, and moves it. */

/** What is shown, milliseconds of drawn time (`scene/scale.ts`). */
export type Shown = { readonly start: number; readonly end: number };

/** How long what is shown may be, milliseconds of drawn time. */
export type Limits = { readonly least: number; readonly most: number };

/** Ours (`ownEngine.ts`) or vis-timeline (`visEngine.ts`): each moves the same drawing. */
export type Engine = {
  readonly shown: () => Shown;
  /** Goes there in so many milliseconds; at once for 0. */
  readonly go: (to: Shown, duration: number) => void;
  readonly setLimits: (limits: Limits) => void;
  readonly destroy: () => void;
};

export const NO_LIMITS: Limits = { least: 1, most: Number.POSITIVE_INFINITY };

/** The window itself, or one of the nearest length that is allowed, around the same middle. */
export function within({ start, end }: Shown, { least, most }: Limits): Shown {
  const length = end - start;
  const allowed = Math.min(most, Math.max(least, length));
  if (allowed === length) return { start, end };
  const middle = (start + end) / 2;
  return { start: middle - allowed / 2, end: middle + allowed / 2 };
}

/** A window so many times shorter, but as long as allowed, in which one moment stays where it is. */
export function zoomed(
  { start, end }: Shown,
  factor: number,
  fixed: number,
  { least, most }: Limits,
): Shown {
  const length = Math.min(most, Math.max(least, (end - start) / factor));
  const share = (fixed - start) / (end - start);
  return { start: fixed - share * length, end: fixed + (1 - share) * length };
}
