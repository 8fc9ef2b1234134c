/** When a map draws what: with each frame of a movement, and at rest. */
import type { MapFrame } from './camera/frame.ts';
import { closeUpOf } from './camera/locatorFrame.ts';
import type { MovingFrame } from './camera/movingFrame.ts';
import type { MapOptions } from './contract.ts';
import type { Ground } from './ground/ground.ts';
import type { MarkerLayer } from './markers/markerLayer.ts';

export type MapDrawing = {
  /** Draws all of it, as the map is at rest. */
  readonly draw: () => void;
  /** Calls a function that may have the map move, and draws all of it, unless that has done so. */
  readonly drawAfter: (act: () => void) => void;
  /** Goes along with a movement; draws only what comes into view. */
  readonly follow: () => void;
};

/** Share of the map's larger side that is drawn beyond each of its edges during a movement. */
const MARGIN = 0.3;
/** Levels of zoom after which places are gathered anew during a movement. */
const REGATHER = 0.5;
/** Of the time of a movement, drawing anew takes a quarter at most. */
const PAUSES = 3;

/** Draws a ground and the markers over it where the map looks. */
export function createDrawing(
  map: Pick<MovingFrame, 'frame'>,
  ground: Ground,
  markers: Pick<MarkerLayer, 'draw' | 'follow' | 'isCovering'>,
  { onCloseUp, onMove }: Pick<MapOptions, 'onCloseUp' | 'onMove'>,
  now: () => number = () => performance.now(),
): MapDrawing {
  let gatheredAt = Number.NaN;
  let notBefore = 0;
  const drawAll = (frame: MapFrame, margin: number) => {
    const start = now();
    gatheredAt = frame.zoom;
    ground.draw(frame, markers.draw(), margin);
    notBefore = now() + (now() - start) * PAUSES;
  };
  let drawings = 0;
  const draw = () => {
    const frame = map.frame();
    if (frame.width === 0) return;
    drawings += 1;
    drawAll(frame, 0);
    onCloseUp?.(closeUpOf(frame));
    onMove?.(frame);
  };
  return {
    draw,
    drawAfter: (act) => {
      const before = drawings;
      act();
      if (drawings === before) draw();
    },
    follow: () => {
      const frame = map.frame();
      const isGroundCovering = ground.follow(frame);
      const isCovering = isGroundCovering && markers.isCovering(frame);
      const isFar = Math.abs(frame.zoom - gatheredAt) > REGATHER;
      if ((isCovering && !isFar) || now() < notBefore) markers.follow();
      else drawAll(frame, Math.round(MARGIN * Math.max(frame.width, frame.height)));
      onMove?.(frame);
    },
  };
}
