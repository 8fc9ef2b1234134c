import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { loadCode, loadedCode, tryAgain } from './loadCode.ts';
import { withTexts } from './texts.ts';

type Load = () => Promise<unknown>;

type State = { readonly failed?: { readonly load: Load; readonly error: unknown } };

type Loaded<Code> = {
  readonly code: Code | undefined;
  readonly hasFailed: boolean;
  /** For all that wait for the same code. */
  readonly retry: () => void;
};

/** How often each part has been asked for again. */
const retries = createStore<ReadonlyMap<Load, number>>(() => new Map());

/**
 * A part of the program that comes when it is wanted for the first time, with the texts of the dossier unless it
 * is marked by `withoutTexts`. `load` must not change
 * between renders. What has failed is tried again when it is wanted again, or by `retry`.
 */
export function useLoaded<Code>(load: () => Promise<Code>, isWanted: boolean): Loaded<Code> {
  const [{ failed }, setState] = useState<State>({});
  const attempt = useStore(retries, (all) => all.get(load) ?? 0);
  const code = loadedCode(load);
  const isNeeded = isWanted && code === undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt loads it again.
  useEffect(() => {
    if (!isNeeded) return;
    let isOver = false;
    const settle = (next: State) => {
      if (!isOver) setState(next);
    };
    settle({});
    loadCode(load, withTexts).then(
      () => settle({}),
      (error: unknown) => settle({ failed: { load, error } }),
    );
    return () => {
      isOver = true;
    };
  }, [load, isNeeded, attempt]);
  const error = failed?.load === load ? failed.error : undefined;
  const again = () => retries.setState((all) => new Map(all).set(load, attempt + 1), true);
  return {
    code,
    hasFailed: isWanted && error !== undefined,
    retry: () => tryAgain(error, again),
  };
}
