/**
 * Which windows of the other role are open.
 *
 * A window that closes says so. One that vanishes without a word is noticed by its silence: a window
 * counts its own questions that stay without an answer, never the time that has passed, because
 * browsers slow down the timers of a hidden window, but not its answers.
 */

/** How many questions may stay without an answer. */
export const PATIENCE = 3;
/** Milliseconds after a farewell in which a window that is only reloading comes back. */
export const RETURNING = 2000;

export type Presence = {
  /** A window has said something. */
  readonly heard: (window: string) => void;
  /** A window has said that it closes. */
  readonly left: (window: string) => void;
  /** A question goes out to all: whoever has left too many without an answer is gone. */
  readonly asked: () => void;
  /** One of the open windows. */
  readonly one: () => string | undefined;
  readonly stop: () => void;
};

/** Calls back when windows come and when the last one has gone; perhaps more than once. */
export function createPresence(tell: (other: 'here' | 'gone') => void): Presence {
  const unanswered = new Map<string, number>();
  let returning: ReturnType<typeof setTimeout> | undefined;
  return {
    heard: (window) => {
      clearTimeout(returning);
      unanswered.set(window, 0);
      tell('here');
    },
    left: (window) => {
      if (!unanswered.delete(window) || unanswered.size > 0) return;
      clearTimeout(returning);
      returning = setTimeout(() => tell('gone'), RETURNING);
    },
    asked: () => {
      if (unanswered.size === 0) return;
      for (const [window, count] of unanswered) {
        if (count < PATIENCE) unanswered.set(window, count + 1);
        else unanswered.delete(window);
      }
      if (unanswered.size === 0) tell('gone');
    },
    one: () => unanswered.keys().next().value,
    stop: () => clearTimeout(returning),
  };
}
