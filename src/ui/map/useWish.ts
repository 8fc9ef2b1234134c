import { useCallback, useEffect, useState } from 'react';
import type { Hover } from '../../state/hover.ts';

export type Wish = {
  readonly isWanted: boolean;
  readonly want: () => void;
  /** Resolves once it is wanted. */
  readonly wanted: Promise<void>;
};

/**
 * Whether a view is wanted in the place of its picture: as soon as somebody asks for it, something is
 * hovered that it would light up, or it has something else to show than `shown` at first. `isNeeded`
 * where the page asks for it itself.
 */
export function useWish(
  hasPicture: boolean,
  shown: unknown,
  hover: Hover,
  isNeeded: boolean,
): Wish {
  const [{ wanted, resolve }] = useState(withResolver);
  const [first] = useState(shown);
  const [isAsked, setAsked] = useState(!hasPicture);
  const want = useCallback(() => setAsked(true), []);
  const isWanted = isAsked || isNeeded || shown !== first;
  useEffect(() => {
    if (isWanted) resolve();
  }, [isWanted, resolve]);
  useEffect(() => hover.subscribe(want), [hover, want]);
  return { isWanted, want, wanted };
}

function withResolver() {
  let resolve = () => {};
  const wanted = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { wanted, resolve };
}
