/** What of a dossier a slide prints. */
import type { Catalog } from '../../domain/catalog.ts';
import { type Slide, selectionAt } from '../../domain/presentation.ts';
import type { Remaining } from '../../domain/remaining.ts';
import { find, spotlight } from '../../domain/selection.ts';
import { withVisits } from '../../domain/shownStops.ts';
import { remainingAt } from '../../scene/present/stage.ts';

/**
 * The stops that a slide is about, of a single stop those of its visit, as far as they are in the
 * period of the slide; all that is in the period where that is none.
 */
export function printedAt(slide: Slide, catalog: Catalog): Remaining {
  const remaining = remainingAt(slide, catalog);
  const { stops } = spotlight(find(catalog, selectionAt(slide)) ?? { kind: 'none' });
  const about = [...(stops ?? [])].filter((stop) => remaining.stops.has(stop));
  return about.length > 0 ? withVisits(about) : remaining;
}
