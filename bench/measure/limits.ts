/** Milliseconds. */
export const TIMES = {
  /** A page that does nothing for so long is at rest. */
  rest: 2500,
  /** What is not there by then is not waited for any longer. */
  load: 180_000,
  /** Nor is an answer to a press, from the beginning of the page on. */
  answer: 90_000,
  gesture: 20_000,
  /** Between two gestures. */
  pause: 400,
  poll: 250,
} as const;

/**
 * A hand on a mouse, milliseconds: for how long its pointer is on a mark before it presses, and holds the button. The
 * keystroke-level model (Card, Moran and Newell, 1980) gives 100 for each half of a press.
 */
export const HAND = { rests: 120, holds: 60 } as const;

/** CSS pixels. */
export const SCREEN = { width: 1280, height: 800 };
