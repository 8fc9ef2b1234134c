import { startTransition, useEffect, useState } from 'react';
import { afterPaint } from './afterPaint.ts';

/**
 * A value that lags behind: it follows once what is drawn of the new one by other parts has been painted.
 * `useDeferredValue` may begin with it before, and then keeps that frame waiting.
 */
export function usePainted<T extends object>(value: T): T {
  const [painted, setPainted] = useState(value);
  useEffect(() => {
    if (value === painted) return undefined;
    return afterPaint(() => startTransition(() => setPainted(value)));
  }, [value, painted]);
  return painted;
}
