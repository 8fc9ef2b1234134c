import { type Extent, extentOf, unionOf } from '../../domain/date.ts';
import type { Spotlight } from '../../domain/selection.ts';

/** The days of what is selected: of a stop its own, else of all its stops. */
export function targetOf({ stop, stops }: Spotlight): Extent | undefined {
  const own = stop ? [stop] : [...(stops ?? [])];
  return unionOf(own.map(({ when }) => extentOf(when)));
}
