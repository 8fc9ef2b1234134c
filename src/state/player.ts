/** Plays through the stops that pass the filter: selects one after another, each for some seconds. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Catalog, Stop } from '../domain/catalog.ts';
import type { Remaining } from '../domain/remaining.ts';
import { find, isSameSelection, type Selection } from '../domain/selection.ts';
import { type Step, stepFrom } from '../domain/stepping.ts';
import type { Explorer } from './explorer.ts';

/** How many times as fast as usual. */
export const SPEEDS = [0.5, 1, 2] as const;
type Speed = (typeof SPEEDS)[number];

/** Milliseconds for which a stop stays at the usual speed: its title and the first words of it. */
export const STAY = 4000;

type PlayerState = {
  readonly isPlaying: boolean;
  readonly speed: Speed;
  /** The stop that it has come to; absent when it has not begun, or the reader has gone elsewhere. */
  readonly at?: Selection | undefined;
};

export type Player = Pick<StoreApi<PlayerState>, 'getState' | 'getInitialState' | 'subscribe'> & {
  /** Goes on to the next stop at once, after the last one from the beginning. */
  readonly play: () => void;
  readonly pause: () => void;
  /** Pauses and goes one stop on or back. */
  readonly step: (step: Step) => void;
  readonly setSpeed: (speed: Speed) => void;
  /** What passes the filter from now on. */
  readonly setRemaining: (remaining: Remaining) => void;
  /** Watches for what the reader selects, which pauses. Returns how to stop it all. */
  readonly connect: () => () => void;
};

/** A player of one explorer. It never begins by itself. */
export function createPlayer(catalog: Catalog, explorer: Explorer, opening: Remaining): Player {
  const { getState, getInitialState, subscribe, setState } = createStore<PlayerState>(() => ({
    isPlaying: false,
    speed: 1,
  }));
  let remaining = opening;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isGoing = false;

  const neighbour = (step: Step) => {
    const selected = find(catalog, explorer.getState().selection) ?? { kind: 'none' };
    return stepFrom(catalog, remaining, selected, step);
  };
  const pause = () => {
    clearTimeout(timer);
    if (getState().isPlaying) setState({ isPlaying: false });
  };
  const go = ({ id }: Stop) => {
    const at: Selection = { kind: 'stop', id };
    isGoing = true;
    // From where a play has come to it goes on in place: one Back leaves all of it.
    if (getState().at) explorer.selectInPlace(at);
    else explorer.select(at);
    isGoing = false;
    setState({ at });
  };
  const wait = () => {
    clearTimeout(timer);
    if (!neighbour(1)) return pause();
    setState({ isPlaying: true });
    timer = setTimeout(advance, STAY / getState().speed);
  };
  const advance = () => {
    const next = neighbour(1);
    if (next) go(next);
    wait();
  };

  return {
    getState,
    getInitialState,
    subscribe,
    play: () => {
      const next = neighbour(1) ?? stepFrom(catalog, remaining, { kind: 'none' }, 1);
      if (!next || getState().isPlaying) return;
      go(next);
      wait();
    },
    pause,
    step: (step) => {
      pause();
      const next = neighbour(step);
      if (next) go(next);
    },
    setSpeed: (speed) => {
      setState({ speed });
      if (getState().isPlaying) wait();
    },
    setRemaining: (next) => {
      remaining = next;
    },
    connect: () => {
      const stopWatching = explorer.subscribe((state, before) => {
        if (isGoing || isSameSelection(state.selection, before.selection)) return;
        pause();
        // What nobody plays is not drawn again for every choice.
        if (getState().at) setState({ at: undefined });
      });
      return () => {
        stopWatching();
        pause();
      };
    },
  };
}
