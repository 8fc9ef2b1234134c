import type { Place } from '../../domain/catalog.ts';
import { m } from '../../locales/generated/messages.js';

const PRECISIONS = {
  exact: m.precision_exact,
  vicinity: m.precision_vicinity,
  locality: m.precision_locality,
  region: m.precision_region,
};

/** "vicinity, within 10 km"; an exact place has no radius. */
export function precisionText({ precision, radius }: Pick<Place, 'precision' | 'radius'>): string {
  const words = PRECISIONS[precision]();
  return radius === undefined ? words : m.within_radius({ precision: words, radius });
}
