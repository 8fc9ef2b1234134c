/** What all hands on a map have in common. */
import type { Pixel } from '../../../scene/map/mercator.ts';
import { movementDuration } from '../../view.ts';
import { type MapFrame, movedBy } from '../camera/frame.ts';
import type { MovingFrame } from '../camera/movingFrame.ts';
import type { MapGestures } from '../contract.ts';
import { coast, type Sample } from './coast.ts';

export type Hands = {
  readonly map: Pick<
    MovingFrame,
    'frame' | 'goal' | 'move' | 'glide' | 'zoomed' | 'unproject' | 'fitBounds' | 'getMaxZoom'
  >;
  /** The element that has the map's keys. */
  readonly surface: HTMLElement;
  /** Whether the wheel and a single finger belong to the page. */
  readonly isCooperative: () => boolean;
  /** Called for a press on the map itself, not on a marker. */
  readonly onPress: () => void;
  readonly leaveToPage: MapGestures['leaveToPage'];
  /** Called when a hand begins to move the map, and while it does. */
  readonly onReach: () => void;
};

/** Where an event is on the map, CSS pixels. */
export function pixelIn(
  container: HTMLElement,
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
): Pixel {
  const { left, top } = container.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
}

/** The frame pulled along by CSS pixels. */
export function pulled(frame: MapFrame, { x, y }: Pixel): MapFrame {
  return movedBy(frame, { x: -x, y: -y });
}

/** Lets a map go on for a moment, as fast as a hand has left it. */
export function letGo({ map }: Hands, samples: readonly Sample[], now: number): void {
  const { way, duration } = coast(samples, now);
  if (movementDuration() > 0 && duration > 0) map.glide(pulled(map.frame(), way), duration, true);
}
