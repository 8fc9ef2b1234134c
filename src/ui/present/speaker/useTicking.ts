import { useSyncExternalStore } from 'react';

/** Milliseconds between two looks at the clock: what is shown is never late by more. */
const LOOK = 200;

function everyLook(notify: () => void): () => void {
  const timer = setInterval(notify, LOOK);
  return () => clearInterval(timer);
}

/** What a clock says, kept up to date; drawn anew only when that is another number. */
export function useTicking(read: () => number): number {
  return useSyncExternalStore(everyLook, read);
}
