/** The keys of a map that has the focus: arrows, plus and minus. */
import { movementDuration } from '../../view.ts';
import type { MapFrame } from '../camera/frame.ts';
import { type Hands, pulled } from './hands.ts';

/** CSS pixels by which an arrow moves what is shown. */
const STEP = 100;
const ARROWS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowUp: [0, STEP],
  ArrowDown: [0, -STEP],
  ArrowLeft: [STEP, 0],
  ArrowRight: [-STEP, 0],
};
const LEVELS: Readonly<Record<string, number>> = { '+': 1, '=': 1, '-': -1, _: -1 };

/** What a key makes of a frame; undefined for keys that are not the map's. */
export function framedBy(key: string, frame: MapFrame): MapFrame | undefined {
  const [arrow, levels] = [ARROWS[key], LEVELS[key]];
  if (arrow) return pulled(frame, { x: arrow[0], y: arrow[1] });
  return levels === undefined ? undefined : { ...frame, zoom: frame.zoom + levels };
}

export function listenToKeys({ surface, map, onReach }: Hands, signal: AbortSignal): void {
  surface.addEventListener(
    'keydown',
    (event) => {
      const next = framedBy(event.key, map.goal());
      // Markers have keys of their own.
      if (!next || event.target !== surface) return;
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      onReach();
      map.glide(next, movementDuration());
    },
    { signal },
  );
}
