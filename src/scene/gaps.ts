/** Long stretches of time in which nothing was. */
import type { Extent } from '../domain/date.ts';

/** A gap is longer than this share of the whole … */
const SHARE = 1 / 10;
/** … and than this many days. */
const LEAST = 30;
/** Of the whole, what stays empty at either side of what was. */
const MARGIN = 1 / 40;

/**
 * The days within an extent that can be left out, in order: stretches that none of the given extents
 * touches and that are long beside the whole, less a margin towards what was.
 */
export function gapsBetween(extents: readonly Extent[], whole: Extent): Extent[] {
  const length = whole.latest - whole.earliest + 1;
  const margin = Math.max(1, Math.round(length * MARGIN));
  return emptyStretches(extents, whole)
    .filter(({ earliest, latest }) => latest - earliest + 1 > Math.max(LEAST, length * SHARE))
    .map(({ earliest, latest }) => ({
      earliest: earliest === whole.earliest ? earliest : earliest + margin,
      latest: latest === whole.latest ? latest : latest - margin,
    }));
}

function emptyStretches(extents: readonly Extent[], whole: Extent): Extent[] {
  const stretches: Extent[] = [];
  let free = whole.earliest;
  for (const { earliest, latest } of [...extents].sort((a, b) => a.earliest - b.earliest)) {
    const end = Math.min(earliest - 1, whole.latest);
    if (end >= free) stretches.push({ earliest: free, latest: end });
    free = Math.max(free, latest + 1);
  }
  // Where there is nothing at all, nothing is left out: there has to be something to look at.
  if (extents.length > 0 && free <= whole.latest) {
    stretches.push({ earliest: free, latest: whole.latest });
  }
  return stretches;
}
