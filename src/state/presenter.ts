/** Where a presentation is: what its windows have in common, as one value. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Flag, type Guess, isSameFlag } from '../domain/guess.ts';

export type PresenterState = {
  /** The slide, from 0; always one that is there. */
  readonly slide: number;
  /** The screen is dark, so that the class looks elsewhere. */
  readonly isBlank: boolean;
  /** What is hidden on every slide until it is revealed; absent where nothing is. */
  readonly guess?: Guess | undefined;
  /** What was hidden on this slide is shown. A new slide hides it again. */
  readonly isRevealed: boolean;
  /** Where or when the class thinks that it was, on this slide. */
  readonly flag?: Flag | undefined;
};

export type Presenter = Pick<
  StoreApi<PresenterState>,
  'getState' | 'getInitialState' | 'subscribe'
> & {
  /** How many slides there are, at least one. */
  readonly count: number;
  /** Reveals what is hidden, else goes on; stays at the last slide. From a dark screen it lights it first. */
  readonly next: () => void;
  readonly previous: () => void;
  /** To a slide, from 0; beyond the ends to the nearest one there is. */
  readonly goTo: (slide: number) => void;
  readonly setBlank: (isBlank: boolean) => void;
  readonly setGuess: (guess: Guess | undefined) => void;
  readonly reveal: () => void;
  /** Places, moves or removes the flag. Nothing where something else is guessed, or it is revealed. */
  readonly setFlag: (flag: Flag | undefined) => void;
  /** Takes over what another window says, at once and as a whole. */
  readonly follow: (state: PresenterState) => void;
};

/**
 * A presenter of `count` slides, opened at one of them. Writes nothing where nothing changes. Where a
 * slide `hasSecret` nothing of what is guessed, going on reveals nothing first.
 */
export function createPresenter(
  count: number,
  opening: { readonly slide: number; readonly guess?: Guess | undefined },
  hasSecret: (slide: number, guess: Guess) => boolean = () => true,
): Presenter {
  const within = (slide: number) =>
    Number.isFinite(slide) ? Math.min(Math.max(Math.trunc(slide), 0), count - 1) : 0;
  const store = createStore<PresenterState>(() => ({
    slide: within(opening.slide),
    isBlank: false,
    guess: opening.guess,
    isRevealed: false,
  }));
  const { getState, getInitialState, subscribe, setState } = store;
  const change = (changed: Partial<PresenterState>) => {
    const state = getState();
    const next = { ...state, ...changed };
    if (!isSameState(state, next)) setState(next, true);
  };
  const goTo = (wanted: number) => {
    const slide = within(wanted);
    const { slide: before, isRevealed, flag } = getState();
    const kept = slide === before ? { isRevealed, flag } : { isRevealed: false, flag: undefined };
    change({ slide, isBlank: false, ...kept });
  };
  return {
    count,
    getState,
    getInitialState,
    subscribe,
    next: () => {
      const { slide, isBlank, guess, isRevealed } = getState();
      if (isBlank) change({ isBlank: false });
      else if (guess && !isRevealed && hasSecret(slide, guess)) change({ isRevealed: true });
      else goTo(slide + 1);
    },
    previous: () => goTo(getState().slide - 1),
    goTo,
    setBlank: (isBlank) => change({ isBlank }),
    setGuess: (guess) => change({ guess, isRevealed: false, flag: undefined }),
    reveal: () => change({ isRevealed: true }),
    setFlag: (flag) => {
      const { guess, isRevealed } = getState();
      if (!isRevealed && (!flag || flag.kind === guess)) change({ flag });
    },
    follow: (state) => change({ ...state, flag: state.flag, slide: within(state.slide) }),
  };
}

/** Two states in which all windows show the same. */
function isSameState(a: PresenterState, b: PresenterState): boolean {
  return (
    a.slide === b.slide &&
    a.isBlank === b.isBlank &&
    a.guess === b.guess &&
    a.isRevealed === b.isRevealed &&
    isSameFlag(a.flag, b.flag)
  );
}
