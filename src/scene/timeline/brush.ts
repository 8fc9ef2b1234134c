/** The brush of the overview: a window of days within the days of the whole. */
import type { Day, Extent } from '../../domain/date.ts';
import type { Period } from '../../domain/filter.ts';

/** An end of the window. */
export type End = 'earliest' | 'latest';

/** The days of a period within the whole; what lies outside is cut off. */
export function clipped({ from, to }: Period, whole: Extent): Extent {
  const earliest = clamp(from ?? whole.earliest, whole);
  return { earliest, latest: Math.max(earliest, clamp(to ?? whole.latest, whole)) };
}

/** The period that a window stands for; open where the window reaches the end of the whole. */
export function periodOf({ earliest, latest }: Extent, whole: Extent): Period {
  return {
    ...(earliest > whole.earliest ? { from: earliest } : {}),
    ...(latest < whole.latest ? { to: latest } : {}),
  };
}

/** The window between the day where a pointer went down and the one where it is. */
export function drawnBetween(anchor: Day, day: Day, whole: Extent): Extent {
  const [a, b] = [clamp(anchor, whole), clamp(day, whole)];
  return { earliest: Math.min(a, b), latest: Math.max(a, b) };
}

/** The window moved by some days, as far as the whole lets it. */
export function movedBy(brush: Extent, days: number, whole: Extent): Extent {
  const by = Math.min(
    whole.latest - brush.latest,
    Math.max(whole.earliest - brush.earliest, Math.round(days)),
  );
  return { earliest: brush.earliest + by, latest: brush.latest + by };
}

/** The window with one end at a day; the ends meet at a single day and never cross. */
export function withEndAt(brush: Extent, end: End, day: Day, whole: Extent): Extent {
  const { earliest, latest } = limitsOf(brush, end, whole);
  return { ...brush, [end]: Math.min(latest, Math.max(earliest, day)) };
}

/** Between which days an end can be. */
export function limitsOf(brush: Extent, end: End, whole: Extent): Extent {
  return end === 'earliest'
    ? { earliest: whole.earliest, latest: brush.latest }
    : { earliest: brush.earliest, latest: whole.latest };
}

/** Days that a step of the keyboard may have: from one, a week, a month and so on to a century. */
const STEPS = [1, 7, 30, 91, 365, 3652, 36_524];
/** So many steps go over the whole, about. */
const STEPS_OF_WHOLE = 100;
const PAGE = 10;

/** By how many days an arrow key moves an end: about a hundredth of the whole. */
export function stepOf({ earliest, latest }: Extent): number {
  const wanted = (latest - earliest + 1) / STEPS_OF_WHOLE;
  return STEPS.reduce((best, step) =>
    Math.abs(Math.log(step / wanted)) < Math.abs(Math.log(best / wanted)) ? step : best,
  );
}

/** Where a key sends an end of the window (ARIA "slider"); undefined for keys that mean nothing. */
export function keyedTo(key: string, brush: Extent, end: End, whole: Extent): Day | undefined {
  const step = stepOf(whole);
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return brush[end] - step;
    case 'ArrowRight':
    case 'ArrowUp':
      return brush[end] + step;
    case 'PageDown':
      return brush[end] - PAGE * step;
    case 'PageUp':
      return brush[end] + PAGE * step;
    case 'Home':
      return limitsOf(brush, end, whole).earliest;
    case 'End':
      return limitsOf(brush, end, whole).latest;
    default:
      return undefined;
  }
}

function clamp(day: Day, { earliest, latest }: Extent): Day {
  return Math.min(latest, Math.max(earliest, day));
}
