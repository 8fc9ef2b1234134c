/** Fingers on a map: one pulls it where the page does not scroll, two pull, enlarge and shrink it. */
import type { Pixel } from '../../../scene/map/mercator.ts';
import type { MapFrame } from '../camera/frame.ts';
import { type Sample, sampled } from './coast.ts';
import { type Hands, letGo, pixelIn, pulled } from './hands.ts';

/** CSS pixels: a finger that moves less presses. */
const PRESS = 8;

type Grip = {
  /** In the middle of the fingers. */
  readonly at: Pixel;
  /** CSS pixels between two fingers; 0 for one. */
  readonly span: number;
  readonly frame: MapFrame;
};

/** The frame that keeps under the fingers what was under them when they gripped it. */
export function gripped(
  { at, span, frame }: Grip,
  now: Pick<Grip, 'at' | 'span'>,
  zoomed: Hands['map']['zoomed'],
): MapFrame {
  const moved = pulled(frame, { x: now.at.x - at.x, y: now.at.y - at.y });
  if (span === 0 || now.span === 0) return moved;
  return zoomed(moved, now.at, frame.zoom + Math.log2(now.span / span));
}

/** One finger belongs to a page that scrolls; the second one makes the gesture the map's. */
export function listenToFingers(container: HTMLElement, hands: Hands, signal: AbortSignal): void {
  const { map, isCooperative, leaveToPage, onReach } = hands;
  let grip: Grip | undefined;
  let isMoving = false;
  let samples: readonly Sample[] = [];
  const placed = ({ touches }: TouchEvent): Pick<Grip, 'at' | 'span'> => {
    const points = [...touches].slice(0, 2).map((touch) => pixelIn(container, touch));
    const [a = { x: 0, y: 0 }, b = a] = points;
    return {
      at: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 },
      span: Math.hypot(a.x - b.x, a.y - b.y),
    };
  };
  const take = (event: TouchEvent) => {
    grip = { ...placed(event), frame: map.frame() };
    samples = [];
  };
  const move = (event: TouchEvent) => {
    if (!grip) return;
    const now = placed(event);
    const isOne = event.touches.length === 1;
    const isFar = Math.hypot(now.at.x - grip.at.x, now.at.y - grip.at.y) > PRESS;
    if (isOne && isCooperative()) {
      if (isFar) leaveToPage('touch');
      return;
    }
    // The page has begun to scroll, and goes on.
    if (!event.cancelable) return;
    if (isOne && !isMoving && !isFar) return;
    event.preventDefault();
    isMoving = true;
    onReach();
    samples = sampled(samples, { ...now.at, time: event.timeStamp });
    map.move(gripped(grip, now, map.zoomed));
  };
  const lift = (event: TouchEvent) => {
    if (event.touches.length > 0) return take(event);
    if (isMoving && grip?.span === 0) letGo(hands, samples, event.timeStamp);
    grip = undefined;
    isMoving = false;
  };
  container.addEventListener('touchstart', take, { passive: true, signal });
  container.addEventListener('touchmove', move, { passive: false, signal });
  container.addEventListener('touchend', lift, { passive: true, signal });
  container.addEventListener('touchcancel', lift, { passive: true, signal });
}
