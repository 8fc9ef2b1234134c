import { type ReactNode, useEffect, useLayoutEffect } from 'react';

type Props = {
  /** It is in the place of the page, and not yet to be seen. */
  readonly onTaken: () => void;
  /** All that is in it has begun. */
  readonly onBegun: () => void;
  readonly children: ReactNode;
};

/** Tells when what is in it has taken the place of the page. */
export function TakingOver({ onTaken, onBegun, children }: Props) {
  useLayoutEffect(onTaken, [onTaken]);
  // After the effects of all that is in it.
  useEffect(onBegun, [onBegun]);
  return children;
}
