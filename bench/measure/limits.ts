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

/** CSS pixels. */
export const SCREEN = { width: 1280, height: 800 };
