/** The wheel over a map, and two fingers on a touchpad, which browsers report as a wheel with Ctrl. */
import { movementDuration } from '../../view.ts';
import { type Hands, pixelIn } from './hands.ts';

type Turn = Pick<WheelEvent, 'deltaY' | 'deltaMode' | 'ctrlKey'>;

/** CSS pixels for each line and page, where a browser counts in those. */
const LINE = 40;
const PAGE = 400;
/** CSS pixels of a turn that double the scale; of a pinch, which reports little. */
const TURN = 300;
const PINCH = 70;
/** Levels of a single event, at most. */
const MOST = 1;
/** Milliseconds in which the map follows a turn. */
const FOLLOWS = 160;

/** By how many levels a turn zooms; away from the reader zooms in. */
export function levelsOf({ deltaY, deltaMode, ctrlKey }: Turn): number {
  const pixels = deltaY * ([1, LINE, PAGE][deltaMode] ?? 1);
  // A mouse turned with Ctrl held reports as much as without.
  const isPinch = ctrlKey && Math.abs(pixels) < PINCH;
  const levels = -pixels / (isPinch ? PINCH : TURN);
  return Math.max(-MOST, Math.min(MOST, levels));
}

/** Zooms about the pointer. Where the page scrolls it needs Ctrl or ⌘. */
export function listenToWheel(container: HTMLElement, hands: Hands, signal: AbortSignal): void {
  const { map, isCooperative, leaveToPage, onReach } = hands;
  container.addEventListener(
    'wheel',
    (event) => {
      if (isCooperative() && !event.ctrlKey && !event.metaKey) return leaveToPage('wheel');
      event.preventDefault();
      const levels = levelsOf(event);
      if (levels === 0) return;
      onReach();
      const from = map.goal();
      const next = map.zoomed(from, pixelIn(container, event), from.zoom + levels);
      if (movementDuration() > 0) map.glide(next, FOLLOWS, true);
      else map.move(next);
    },
    { passive: false, signal },
  );
}
