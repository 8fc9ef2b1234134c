import { useEffectEvent, useLayoutEffect } from 'react';
import { isPrintKey } from './printKey.ts';

/**
 * Lets the keys for printing wait for `prepare` as long as paper is not ready. What could not be
 * prepared is left out, and the paper says so. Nothing is printed if it resolves to false.
 */
export function usePrintKey(isReady: boolean, prepare: () => Promise<boolean>): void {
  const prepareNow = useEffectEvent(prepare);
  useLayoutEffect(() => {
    if (isReady) return;
    const wait = (event: KeyboardEvent) => {
      if (!isPrintKey(event) || event.repeat) return;
      event.preventDefault();
      prepareNow().then(
        (isWanted) => isWanted && print(),
        () => print(),
      );
    };
    addEventListener('keydown', wait);
    return () => removeEventListener('keydown', wait);
  }, [isReady]);
}
