/** From the top of all lanes, CSS pixels. */
type Span = { readonly top: number; readonly bottom: number };

/**
 * How far down the lanes must be scrolled so that the wanted ones are in sight: no further than it
 * takes, and with the topmost at the top where not all of them fit. `inSight` is what is seen now.
 */
export function laneScroll(wanted: readonly Span[], inSight: Span): number {
  if (wanted.length === 0) return inSight.top;
  const top = Math.min(...wanted.map((span) => span.top));
  const bottom = Math.max(...wanted.map((span) => span.bottom));
  const height = inSight.bottom - inSight.top;
  return Math.min(top, Math.max(inSight.top, bottom - height));
}
