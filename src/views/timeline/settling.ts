/** When the timeline is at rest. */

/** Milliseconds after the last move, when it matters again which mark Tab comes to. */
const SETTLED = 100;

export type Settling = {
  /** Calls back once nothing has moved and nothing more is to come, unless it is asked again before. */
  readonly soon: (settle: () => void) => void;
  readonly stop: () => void;
};

export function createSettling(isWaiting: () => boolean): Settling {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => clearTimeout(timer);
  const soon = (settle: () => void) => {
    stop();
    timer = setTimeout(() => (isWaiting() ? soon(settle) : settle()), SETTLED);
  };
  return { soon, stop };
}
