/** What the timeline of a page shows at first, where the dossier is too large to show all of it. */
import type { Catalog } from '../../domain/catalog.ts';
import { type Extent, extentOf } from '../../domain/date.ts';
import { type Selected, spotlight } from '../../domain/selection.ts';
import { daysAround } from '../timeline/line.ts';
import { targetOf } from '../timeline/target.ts';
import { type Part, type Surroundings, timeWithin } from './surroundings.ts';

/** Share of these days that can be seen before and after them, in whatever margin a timeline leaves. */
const BESIDE = 0.2;

export type OpenedTime = {
  readonly part: Part;
  /** What a timeline of the part shows. */
  readonly days: Extent;
};

/**
 * The days of a selection, and what there is in them. Undefined where not all of the selection is within its
 * surroundings, so that a picture of these cannot show it all.
 */
export function openedTime(
  whole: Part,
  { visits, places }: Surroundings,
  selected: Selected,
): OpenedTime | undefined {
  const light = spotlight(selected);
  const target = targetOf(light);
  if (!target || [...(light.stops ?? [])].some(({ visit }) => !visits.includes(visit)))
    return undefined;
  const days = daysAround(target);
  const seen = {
    earliest: days.earliest - BESIDE * (days.latest - days.earliest + 1),
    latest: days.latest + BESIDE * (days.latest - days.earliest + 1),
  };
  const isSeen = ({ when }: Catalog['visits'][number]) => {
    const { earliest, latest } = extentOf(when);
    return earliest <= seen.latest && latest >= seen.earliest;
  };
  return { part: timeWithin(whole, { visits: visits.filter(isSeen), places }), days };
}
