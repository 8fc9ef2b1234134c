/** What the reader has before them, as a step of a story. */
import type { LocalText } from '../../domain/dataset.ts';
import { isoFromDay } from '../../domain/date.ts';
import type { Period } from '../../domain/filter.ts';
import { type Selected, selectionOf } from '../../domain/selection.ts';
import type { StoryStep } from '../../domain/story.ts';
import type { Looked } from '../picture/looked.ts';

/** Selection, part of the map and period, as far as there are any; nothing is written about them. */
export function viewOf({
  selected,
  period,
  shown,
}: Pick<Looked, 'selected' | 'period' | 'shown'>): Pick<StoryStep, 'shown' | 'camera' | 'period'> {
  const camera = cameraOf(shown);
  const days = daysOf(period);
  return {
    shown: selectionOf(selected),
    ...(camera ? { camera } : {}),
    ...(days ? { period: days } : {}),
  };
}

/** Ten metres and a hundredth of a zoom are as near as anybody looks. */
function cameraOf(shown: Looked['shown']): StoryStep['camera'] {
  const frame = shown.map?.();
  if (!frame) return undefined;
  const [longitude, latitude] = frame.centre;
  const around = ((((longitude + 180) % 360) + 360) % 360) - 180;
  const [east, north] = [rounded(around, 4), rounded(latitude, 4)];
  const zoom = Math.min(Math.max(rounded(frame.zoom, 2), 0), 20);
  return { centre: [east, Math.min(Math.max(north, -85), 85)], zoom };
}

function rounded(value: number, digits: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits;
}

function daysOf({ from, to }: Period): StoryStep['period'] {
  if (from === undefined && to === undefined) return undefined;
  return {
    ...(from === undefined ? {} : { from: isoFromDay(from) }),
    ...(to === undefined ? {} : { to: isoFromDay(to) }),
  };
}

/** What the thing selected is called, in every language that it has; `title` for nothing. */
export function nameOf(selected: Selected | undefined, title: LocalText): LocalText {
  switch (selected?.kind) {
    case 'visit':
      return selected.visit.title;
    case 'stop':
      return selected.stop.title;
    case 'place':
      return selected.place.names;
    case 'source':
      return { [selected.source.language]: selected.source.title };
    default:
      return title;
  }
}
