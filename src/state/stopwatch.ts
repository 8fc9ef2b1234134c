/** How long a lesson has been going on. A value that windows can hand each other, and its store. */
import { createStore, type StoreApi } from 'zustand/vanilla';

/** Times are milliseconds; `since` is counted from 1970 like `Date.now()`, less all that was paused. */
export type StopwatchState =
  | { readonly kind: 'ready' }
  | { readonly kind: 'running'; readonly since: number }
  | { readonly kind: 'paused'; readonly elapsed: number };

export const READY: StopwatchState = { kind: 'ready' };

/** No lesson is longer than a day. */
export const LONGEST = 86_400_000;

/** Milliseconds that have gone by, from 0 to `LONGEST`, whatever happens to the machine's clock. */
export function elapsedAt(state: StopwatchState, now: number): number {
  if (state.kind === 'ready') return 0;
  const elapsed = state.kind === 'paused' ? state.elapsed : now - state.since;
  return Math.min(Math.max(0, elapsed), LONGEST);
}

function isSameStopwatch(a: StopwatchState, b: StopwatchState): boolean {
  if (a.kind === 'running') return b.kind === 'running' && a.since === b.since;
  if (a.kind === 'paused') return b.kind === 'paused' && a.elapsed === b.elapsed;
  return b.kind === 'ready';
}

export type Stopwatch = Pick<
  StoreApi<StopwatchState>,
  'getState' | 'getInitialState' | 'subscribe'
> & {
  /** Goes on from where it was paused, or from nothing. */
  readonly start: () => void;
  readonly pause: () => void;
  /** Back to nothing; it stands still. */
  readonly reset: () => void;
  /** Takes over what another window says. */
  readonly follow: (state: StopwatchState) => void;
};

/** `now` is in milliseconds since 1970. Writes nothing where nothing changes. */
export function createStopwatch(
  opening: StopwatchState = READY,
  now: () => number = Date.now,
): Stopwatch {
  const { getState, getInitialState, subscribe, setState } = createStore<StopwatchState>(
    () => opening,
  );
  const change = (next: StopwatchState) => {
    if (!isSameStopwatch(getState(), next)) setState(next, true);
  };
  return {
    getState,
    getInitialState,
    subscribe,
    start: () => {
      const state = getState();
      if (state.kind !== 'running') change({ kind: 'running', since: now() - elapsedAt(state, 0) });
    },
    pause: () => {
      const state = getState();
      if (state.kind === 'running') change({ kind: 'paused', elapsed: elapsedAt(state, now()) });
    },
    reset: () => change(READY),
    follow: change,
  };
}
