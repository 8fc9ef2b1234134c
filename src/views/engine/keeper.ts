/** The one owner of a page's engine: begun once, lent to one view after another, given up by rule. */
import { giveUpAt, type Machine } from './giveUp.ts';

export type Keeper<Engine> = {
  /**
   * Lends the engine, which is begun where there is none; whoever had it has it no longer. `onGone`
   * is called at the moment in which it is taken away again: its element may go at once. Rejects
   * where it cannot be begun.
   */
  readonly borrow: (onGone: () => void) => Promise<Engine>;
  /** The borrower of this `onGone` needs it no longer; it is kept for the next. */
  readonly giveBack: (onGone: () => void) => void;
  /** Somebody moves what it draws. */
  readonly use: () => void;
  /** Takes it away from whoever has it and ends it. */
  readonly giveUp: () => void;
};

type Making<Engine> = {
  readonly begin: () => Promise<Engine>;
  readonly end: (engine: Engine) => void;
};

/** What it asks of the browser. */
export type Surroundings = {
  readonly machine: Machine;
  /** Milliseconds. */
  readonly now: () => number;
  readonly isHidden: () => boolean;
  /** Calls when the page comes to the front or goes into the background. */
  readonly onVisibility: (listener: () => void) => void;
  /** Calls after so many milliseconds; returns how to prevent it. */
  readonly after: (milliseconds: number, call: () => void) => () => void;
};

/** Of a page in a browser. */
const here = (): Surroundings => ({
  machine: navigator,
  now: () => performance.now(),
  isHidden: () => document.visibilityState === 'hidden',
  onVisibility: (listener) => document.addEventListener('visibilitychange', listener),
  after: (milliseconds, call) => {
    const timer = setTimeout(call, milliseconds);
    return () => clearTimeout(timer);
  },
});

/** An owner that has begun nothing yet. */
export function createKeeper<Engine>(
  { begin, end }: Making<Engine>,
  around: Surroundings = here(),
): Keeper<Engine> {
  let engine: Promise<Engine> | undefined;
  let borrower: (() => void) | undefined;
  let lastUsed = 0;
  let parkedSince: number | undefined;
  let hiddenSince: number | undefined;
  let forget = () => {};

  const giveUp = () => {
    forget();
    const [ended, had] = [engine, borrower];
    engine = undefined;
    borrower = undefined;
    had?.();
    void ended?.then(end, () => {});
  };
  const watch = () => {
    forget();
    if (!engine) return;
    const due = giveUpAt({ lastUsed, parkedSince, hiddenSince }, around.machine);
    forget = around.after(Math.max(0, due - around.now()), giveUp);
  };
  around.onVisibility(() => {
    hiddenSince = around.isHidden() ? around.now() : undefined;
    watch();
  });

  return {
    borrow: (onGone) => {
      if (borrower !== onGone) borrower?.();
      borrower = onGone;
      lastUsed = around.now();
      parkedSince = undefined;
      const made = engine ?? begin();
      engine = made;
      made.catch(() => {
        if (engine === made) engine = undefined;
      });
      watch();
      return made;
    },
    giveBack: (onGone) => {
      if (borrower !== onGone) return;
      borrower = undefined;
      parkedSince = around.now();
      watch();
    },
    use: () => {
      const now = around.now();
      // Once a second is enough: a drag has many moments.
      if (now - lastUsed < 1000) return;
      lastUsed = now;
      watch();
    },
    giveUp,
  };
}
