import { startTransition, useEffect, useState } from 'react';
import { afterPaint } from './afterPaint.ts';

/**
 * A value that lags behind: it follows once what is drawn of the new one by other parts has been painted. `how` says
 * whether what is drawn then may be drawn in pieces, as a transition is. `useDeferredValue` may begin with it before,
 * and then keeps that frame waiting.
 */
export function usePainted<T extends object>(value: T, how = startTransition): T {
  const [painted, setPainted] = useState(value);
  useEffect(() => {
    if (value === painted) return undefined;
    return afterPaint(() => how(() => setPainted(value)));
  }, [value, painted, how]);
  return painted;
}

/** In one piece. */
export function atOnce(draw: () => void): void {
  draw();
}
