import { useContext } from 'react';
import type { Stop } from '../../domain/catalog.ts';
import type { Remaining } from '../../domain/remaining.ts';
import { FirstSightContext } from './firstSight.ts';

/** CSS pixels of a window's height. A stop with a quotation takes about as many, and the page has a head above it. */
const LEAST = 200;

/**
 * So many stops with all that is quoted of them fill the panel; once they have been painted, as many as there are. Those
 * that the filter leaves out are a line each: then all are drawn at once.
 */
export function useMostInSight(stops: readonly Stop[], remaining: Remaining): number {
  const isFirst = useContext(FirstSightContext);
  const areLow = isFirst && stops.some((stop) => !remaining.stops.has(stop));
  return isFirst && !areLow ? Math.ceil(window.innerHeight / LEAST) : Number.POSITIVE_INFINITY;
}
