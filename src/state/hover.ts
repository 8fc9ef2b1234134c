/** What is hovered, for all views to light its twins. Never in the address: it is not a choice. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Hovered, isSameHovered } from '../domain/hover.ts';

type HoverState = { readonly hovered?: Hovered | undefined };

export type Hover = Pick<StoreApi<HoverState>, 'getState' | 'subscribe'> & {
  /** What the pointer or the keyboard has come to; the same again writes nothing. */
  readonly setHovered: (hovered: Hovered | undefined) => void;
};

/** Nothing is hovered at first. */
export function createHover(): Hover {
  const { getState, subscribe, setState } = createStore<HoverState>(() => ({}));
  return {
    getState,
    subscribe,
    setHovered: (hovered) => {
      if (!isSameHovered(hovered, getState().hovered)) setState({ hovered });
    },
  };
}
