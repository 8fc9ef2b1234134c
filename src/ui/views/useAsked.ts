import { useCallback, useEffect, useRef } from 'react';

/** Asks something of a view: at once, or as soon as it is there; `want` says that it is wanted. */
export function useAsked<View>(view: View | undefined, want: () => void) {
  const waiting = useRef<((view: View) => void)[]>([]);
  useEffect(() => {
    if (view) for (const ask of waiting.current.splice(0)) ask(view);
  }, [view]);
  return useCallback(
    (ask: (view: View) => void) => {
      if (view) return ask(view);
      waiting.current.push(ask);
      want();
    },
    [view, want],
  );
}
