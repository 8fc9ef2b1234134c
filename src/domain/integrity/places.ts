import type { DatasetPlace } from '../dataset.ts';
import { type Inspection, needId } from './inspection.ts';

/** Reports places within an unknown place, or within themselves. */
export function checkPlaces({ known, report }: Inspection, places: readonly DatasetPlace[]): void {
  places.forEach(({ within }, i) => {
    if (within !== undefined) needId(known.places, within, 'place', `places[${i}].within`, report);
  });
  for (const i of placesInThemselves(places)) {
    report(`places[${i}].within`, `The place "${places[i]?.id}" lies within itself`);
  }
}

/** The indexes of the places that following `within` leads back to. */
function placesInThemselves(places: readonly DatasetPlace[]): number[] {
  const around = new Map(places.map(({ id, within }) => [id, within]));
  return places.flatMap(({ id }, i) => {
    const seen = new Set<string>();
    let at = around.get(id);
    while (at !== undefined && at !== id && !seen.has(at)) {
      seen.add(at);
      at = around.get(at);
    }
    return at === id ? [i] : [];
  });
}
