import { type RefObject, useEffect, useRef, useState } from 'react';
import type { View } from '../../views/view.ts';
import { tryAgain } from '../loading/loadCode.ts';
import { takeTurn } from './turns.ts';

/** `loading`: its code is on the way. `failed`: it could not be loaded or cannot be drawn here. */
export type ViewState<V> =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly error: unknown }
  | { readonly status: 'open'; readonly view: V };

/**
 * A view in an element: one effect opens and closes it, another hands it every new scene, in its turn with other views. `open`
 * may load code, so there need not be a scene before; it must not change between renders. A view that fails can be tried again.
 */
export function useView<Scene, V extends View<Scene>>(
  open: (element: HTMLElement) => Promise<V>,
  scene: Scene | undefined,
): { element: RefObject<HTMLDivElement | null>; state: ViewState<V>; retry: () => void } {
  const element = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<ViewState<V>>({ status: 'loading' });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt opens the view again.
  useEffect(() => {
    let isOver = false;
    let view: V | undefined;
    setState({ status: 'loading' });
    if (element.current) {
      open(element.current).then(
        (opened) => {
          if (isOver) return opened.destroy();
          view = opened;
          setState({ status: 'open', view });
        },
        (error: unknown) => {
          if (!isOver) setState({ status: 'failed', error });
        },
      );
    }
    return () => {
      isOver = true;
      view?.destroy();
    };
  }, [open, attempt]);
  const drawn = useRef<V>(undefined);
  useEffect(() => {
    if (state.status !== 'open' || scene === undefined) return;
    const { view } = state;
    if (drawn.current === view) return drawInTurn(view, scene);
    // What comes next finds it drawn.
    drawn.current = view;
    view.render(scene);
  }, [state, scene]);
  const retry = () => {
    const error = state.status === 'failed' ? state.error : undefined;
    tryAgain(error, () => setAttempt((count) => count + 1));
  };
  return { element, state, retry };
}

/** Prepares a scene and draws it, each in a turn. Returns how not to. */
function drawInTurn<Scene>(view: View<Scene>, scene: Scene): () => void {
  const turns = [view.prepare, view.render].flatMap((step) =>
    step ? takeTurn(() => step(scene)) : [],
  );
  return () => {
    for (const cancel of turns) cancel();
  };
}
