/** How far a map goes on after the hand has left it. */
import type { Pixel } from '../../../scene/map/mercator.ts';

/** Where a hand was, and when in milliseconds. */
export type Sample = Pixel & { readonly time: number };

/** Only the last milliseconds say how fast a hand was when it left. */
const RECENT = 80;
/** CSS pixels a millisecond: a slower hand has stopped before it left. */
const SLOW = 0.25;
const FAST = 2.5;
/** Milliseconds, for the fastest hand. */
const LONGEST = 600;
/** A movement that begins with some speed and slows down as `1 - (1 - t)³` goes a third of what it would have gone. */
const SLOWING = 1 / 3;

/** The way in CSS pixels and the milliseconds it takes; neither after a hand that had stopped. */
export function coast(
  samples: readonly Sample[],
  now: number,
): { readonly way: Pixel; readonly duration: number } {
  const recent = samples.filter(({ time }) => now - time <= RECENT);
  const [first, last] = [recent[0], recent.at(-1)];
  const passed = first && last ? last.time - first.time : 0;
  if (!first || !last || passed <= 0) return { way: { x: 0, y: 0 }, duration: 0 };
  const [across, down] = [(last.x - first.x) / passed, (last.y - first.y) / passed];
  const speed = Math.hypot(across, down);
  if (speed < SLOW) return { way: { x: 0, y: 0 }, duration: 0 };
  const held = Math.min(1, FAST / speed);
  const duration = LONGEST * Math.min(1, speed / FAST);
  const length = held * duration * SLOWING;
  return { way: { x: across * length, y: down * length }, duration };
}

/** The samples with one more, without those that say nothing any more. */
export function sampled(samples: readonly Sample[], next: Sample): Sample[] {
  return [...samples.filter(({ time }) => next.time - time <= RECENT), next];
}
