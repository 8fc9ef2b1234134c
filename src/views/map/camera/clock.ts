/** What movements ask of time; tests have one of their own. */
export type Clock = {
  /** Milliseconds. */
  readonly now: () => number;
  /** Calls with the next frame of the screen; returns how to prevent it. */
  readonly nextFrame: (call: () => void) => () => void;
  /** Calls after so many milliseconds; returns how to prevent it. */
  readonly after: (milliseconds: number, call: () => void) => () => void;
};

export const pageClock: Clock = {
  now: () => performance.now(),
  nextFrame: (call) => {
    const handle = requestAnimationFrame(call);
    return () => cancelAnimationFrame(handle);
  },
  after: (milliseconds, call) => {
    const handle = setTimeout(call, milliseconds);
    return () => clearTimeout(handle);
  },
};
