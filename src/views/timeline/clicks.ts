/** Clicks on the timeline, told from pulls. */
import type { Timeline } from 'vis-timeline/esnext';
import { splitKey, VISITS_LANE } from './items.ts';

/** A pointer that moves farther, in CSS pixels, pulls the timeline: vis-timeline's own measure. */
const PULL = 5;

/** What vis-timeline says of a click. */
type Click = { event: MouseEvent; item: unknown; what: string; group: unknown };

export type Clicks = {
  readonly onMark: (key: string) => void;
  readonly onLane: (placeId: string) => void;
  readonly onNothing: () => void;
};

/** Reports every click once. Returns how to stop. */
export function followClicks(
  container: HTMLElement,
  timeline: Timeline,
  { onMark, onLane, onNothing }: Clicks,
): () => void {
  // The browser reports a click at the end of a pull, too.
  let pressed = { x: 0, y: 0 };
  const onPress = ({ clientX, clientY }: PointerEvent) => {
    pressed = { x: clientX, y: clientY };
  };
  const isPull = ({ detail, clientX, clientY }: MouseEvent) =>
    detail > 0 && Math.hypot(clientX - pressed.x, clientY - pressed.y) > PULL;
  container.addEventListener('pointerdown', onPress, true);
  timeline.on('click', ({ event, item, what, group }: Click) => {
    if (isPull(event)) return;
    if (typeof item === 'string') onMark(item);
    else if (what === 'group-label' && typeof group === 'string' && group !== VISITS_LANE) {
      onLane(splitKey(group)[1]);
    } else onNothing();
  });
  return () => container.removeEventListener('pointerdown', onPress, true);
}
