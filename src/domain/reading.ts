/**
 * The way one reads, as drawings and gestures need it: time and pages go on to the right, or to the
 * left. What is drawn counts from where reading begins; only its edge knows which side that is.
 */
import { directionOf } from './direction.ts';

/** 1 where one reads on to the right, -1 to the left: the sign of a step forward on the screen. */
export type Forward = 1 | -1;

/** The way one reads a language (BCP 47). */
export function forwardIn(language: string): Forward {
  return directionOf(language) === 'rtl' ? -1 : 1;
}

/** CSS pixels from the side of a box where reading begins to a point, both by their `x` on the page. */
export function fromStart(
  x: number,
  box: { readonly left: number; readonly right: number },
  forward: Forward,
): number {
  return forward > 0 ? x - box.left : box.right - x;
}

const OPPOSITE: Readonly<Record<string, string>> = {
  ArrowLeft: 'ArrowRight',
  ArrowRight: 'ArrowLeft',
};

/** The key that means there what this one means here: where one reads to the left, left is forward. */
export function keyAsRead(key: string, forward: Forward): string {
  return (forward < 0 && OPPOSITE[key]) || key;
}
