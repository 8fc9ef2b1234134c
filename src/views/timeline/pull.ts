/** What fingers, or a mouse, do to the window that they have taken hold of. */
import type { Limits, Shown } from './engine.ts';

/** Where pointers are together, CSS pixels from where the frame begins, and how far apart. */
export type Hold = { readonly x: number; readonly spread: number };

/** A pointer that moves farther pulls, CSS pixels; less is a press. */
export const PULL = 5;

/** The hold of one pointer, or of two; more change nothing. */
export function holdOf(points: readonly { readonly x: number; readonly y: number }[]): Hold {
  const [a, b] = points;
  if (!a) return { x: 0, spread: 0 };
  if (!b) return { x: a.x, spread: 0 };
  return { x: (a.x + b.x) / 2, spread: Math.hypot(a.x - b.x, a.y - b.y) };
}

/**
 * The window after a hold has moved: the moment that was under its middle is so again, and two
 * pointers that are twice as far apart show half as much, as far as the limits let them.
 */
export function pulled(
  { start, end }: Shown,
  from: Hold,
  to: Hold,
  width: number,
  { least, most }: Limits,
): Shown {
  const factor = from.spread > 0 && to.spread > 0 ? to.spread / from.spread : 1;
  const length = Math.min(most, Math.max(least, (end - start) / factor));
  const held = start + ((end - start) * from.x) / width;
  const begin = held - (length * to.x) / width;
  return { start: begin, end: begin + length };
}
