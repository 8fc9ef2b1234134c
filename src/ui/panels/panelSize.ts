/**
 * The size of a panel while the reader pulls its edge or moves it with keys. It is kept outside React:
 * on a busy page a pointer may move and let go before anything is rendered again.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { FOLDED, fittedTo, keyedTo, type Limits, type SizeKeys } from './size.ts';

/** A pointer that has moved less, in CSS pixels, has only pressed. */
const SLACK = 3;

type Pull = {
  /** The size that the panel had when the pointer was pressed. */
  readonly size: number;
  /** Where the pointer was pressed, in CSS pixels; smaller is a larger panel. */
  readonly at: number;
  /** Whether the pointer has moved far enough to be more than a press. */
  readonly isPulled: boolean;
};

type State = {
  /** CSS pixels that the reader chose; undefined where the style sheet decides. */
  readonly chosen: number | undefined;
};

export type PanelSize = Pick<StoreApi<State>, 'getState' | 'getInitialState' | 'subscribe'> & {
  /** A pointer is pressed at a position. */
  readonly press: (at: number) => void;
  /** It moves; ignored unless it is pressed. */
  readonly moveTo: (at: number) => void;
  /** It lets go. If it has only pressed, the panel is folded or opened. */
  readonly release: (at: number) => void;
  /** The browser took the pointer away: the size stays as it is. */
  readonly cancel: () => void;
  /** Ends a pull and restores the size from before it. Returns whether there was one. */
  readonly takeBack: () => boolean;
  /** Folds the panel, or opens it at the size of the style sheet. */
  readonly toggle: () => void;
  /** Opens the panel if it is folded. */
  readonly unfold: () => void;
  /** Does what a key asks for. Returns whether it asks for anything. */
  readonly key: (key: string, keys: SizeKeys) => boolean;
};

/** `limits` and `measure` (the panel's size on the page, in CSS pixels) are asked at every gesture. */
export function createPanelSize(limits: () => Limits, measure: () => number): PanelSize {
  const { getState, getInitialState, subscribe, setState } = createStore<State>(() => ({
    chosen: undefined,
  }));
  let pull: Pull | undefined;
  const choose = (chosen: number | undefined) => {
    if (chosen !== getState().chosen) setState({ chosen });
  };
  const size = () => Math.min(getState().chosen ?? measure(), limits().most);
  const toggle = () => choose(size() === FOLDED ? undefined : FOLDED);
  const moveTo = (at: number) => {
    if (!pull) return;
    const by = pull.at - at;
    if (!pull.isPulled && Math.abs(by) < SLACK) return;
    pull = { ...pull, isPulled: true };
    choose(fittedTo(pull.size + by, limits()));
  };
  return {
    getState,
    getInitialState,
    subscribe,
    press: (at) => {
      pull = { size: size(), at, isPulled: false };
    },
    moveTo,
    release: (at) => {
      if (!pull) return;
      moveTo(at);
      if (!pull.isPulled) toggle();
      pull = undefined;
    },
    cancel: () => {
      pull = undefined;
    },
    takeBack: () => {
      if (!pull) return false;
      choose(pull.size);
      pull = undefined;
      return true;
    },
    toggle,
    unfold: () => {
      if (getState().chosen === FOLDED) choose(undefined);
    },
    key: (key, keys) => {
      if (key === 'Enter') {
        toggle();
        return true;
      }
      const next = keyedTo(key, size(), keys, limits());
      if (next === undefined) return false;
      choose(next);
      return true;
    },
  };
}
