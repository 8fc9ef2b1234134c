import { type ReactNode, useLayoutEffect } from 'react';

type Props = { readonly onTaken: () => void; readonly children: ReactNode };

/** Calls `onTaken` once what is in it has taken the place of the page, before that is to be seen. */
export function TakingOver({ onTaken, children }: Props) {
  useLayoutEffect(onTaken, [onTaken]);
  return children;
}
