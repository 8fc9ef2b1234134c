import { useEffect, useState } from 'react';

type Loaded<Code> = { readonly code: Code | undefined; readonly hasFailed: boolean };

/**
 * A part of the program that comes when it is wanted for the first time. `load` must not change
 * between renders. What has failed is tried again when it is wanted again.
 */
export function useLoaded<Code>(load: () => Promise<Code>, isWanted: boolean): Loaded<Code> {
  const [state, setState] = useState<Loaded<Code>>({ code: undefined, hasFailed: false });
  const isNeeded = isWanted && state.code === undefined;
  useEffect(() => {
    if (!isNeeded) return;
    let isOver = false;
    const settle = (next: Loaded<Code>) => {
      if (!isOver) setState(next);
    };
    load().then(
      (code) => settle({ code, hasFailed: false }),
      () => settle({ code: undefined, hasFailed: true }),
    );
    return () => {
      isOver = true;
    };
  }, [load, isNeeded]);
  return isWanted ? state : { ...state, hasFailed: false };
}
