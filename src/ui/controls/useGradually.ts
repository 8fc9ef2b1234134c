import { useState } from 'react';
import { useIsOnPaper } from '../print/paper.ts';

/** How many items are drawn at once, and how many more at each request, unless it is said. */
const STEP = 200;

export type Gradual<T> = {
  readonly drawn: readonly T[];
  /** How many there are. */
  readonly total: number;
  readonly more: () => void;
};

/**
 * The first of many items, and more of them when asked for, so that a page of ten thousand answers
 * at once. `least` are drawn in any case. All of few items are drawn, and on paper all of many.
 */
export function useGradually<T>(items: readonly T[], least = 0, step = STEP): Gradual<T> {
  const [asked, setAsked] = useState({ items, count: step });
  const isOnPaper = useIsOnPaper();
  const drawn = Math.max(least, asked.items === items ? asked.count : step);
  const count = isOnPaper ? items.length : drawn;
  return {
    drawn: count >= items.length ? items : items.slice(0, count),
    total: items.length,
    more: () => setAsked({ items, count: count + step }),
  };
}
