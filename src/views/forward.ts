import type { Forward } from '../domain/reading.ts';

/** The way one reads the page, which its root element says; without a page, to the right. */
export function forward(): Forward {
  return globalThis.document?.documentElement.dir === 'rtl' ? -1 : 1;
}
