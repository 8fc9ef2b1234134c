/**
 * What the windows of a presentation have in common, and whose version of it counts: the window
 * that acted last, by Lamport's clock. So all windows come to the same state in whatever order
 * they hear of each other. A window follows without saying again what it has followed.
 */
import type { Presenter, PresenterState } from './presenter.ts';
import { isLater, type Stamp, type StampedState } from './presenterMessages.ts';
import type { Stopwatch } from './stopwatch.ts';

export type Shared = { readonly presenter: Presenter; readonly stopwatch: Stopwatch };

export type PresenterClock = {
  /** The state and when it was made, as they are sent. */
  readonly stamped: () => StampedState;
  /** Whether this window has not done or followed anything yet. Its state counts for nothing. */
  readonly isNew: () => boolean;
  /** From now on the state counts, if it has not before, and is said. */
  readonly begin: () => void;
  /** New once more; the state stays. */
  readonly reset: () => void;
  /** Takes over another window's state if that is later. False where it is not. */
  readonly follow: (word: StampedState) => boolean;
  /** Begins to watch what is done in this window. Returns how to stop. */
  readonly watch: () => () => void;
};

/**
 * `by` is the id of this window; `say` is called after what it does. The first step past the title
 * starts the stopwatch.
 */
export function createPresenterClock(
  { presenter, stopwatch }: Shared,
  by: string,
  say: () => void,
): PresenterClock {
  let stamp: Stamp = { count: 0, by };
  let isQuiet = false;
  const quietly = (act: () => void) => {
    isQuiet = true;
    act();
    isQuiet = false;
  };
  const isNew = () => stamp.count === 0;
  const act = () => {
    // What a new window does before it has heard from others counts only if there are none.
    if (isQuiet || isNew()) return;
    stamp = { count: stamp.count + 1, by };
    say();
  };
  const step = (state: PresenterState, before: PresenterState) => {
    if (isQuiet) return;
    if (state.slide > 0 && state.slide !== before.slide && stopwatch.getState().kind === 'ready') {
      // Quietly, because it is said together with the step.
      quietly(stopwatch.start);
    }
    act();
  };
  return {
    stamped: () => ({
      stamp,
      shared: { presenter: presenter.getState(), stopwatch: stopwatch.getState() },
    }),
    isNew,
    begin: () => {
      if (!isNew()) return;
      stamp = { count: 1, by };
      say();
    },
    reset: () => {
      stamp = { count: 0, by };
    },
    follow: (word) => {
      if (word.stamp.count === 0 || !isLater(word.stamp, stamp)) return false;
      stamp = word.stamp;
      quietly(() => {
        stopwatch.follow(word.shared.stopwatch);
        presenter.follow(word.shared.presenter);
      });
      return true;
    },
    watch: () => {
      const stops = [presenter.subscribe(step), stopwatch.subscribe(act)];
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}
