import type { Pixel } from '../../../scene/map/mercator.ts';
import type { MovableMap, PanDirection } from './movable.ts';

/** Share of the map's width or height by which one press on an arrow moves it. */
const PAN = 1 / 3;
const PAN_STEPS: Readonly<Record<PanDirection, readonly [across: number, down: number]>> = {
  up: [0, -1],
  down: [0, 1],
  left: [-1, 0],
  right: [1, 0],
};

/** How far one press on an arrow moves the map, in CSS pixels to the right and down. */
export function panWay(map: MovableMap, direction: PanDirection): Pixel {
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  const [across, down] = PAN_STEPS[direction];
  return { x: across * width * PAN, y: down * height * PAN };
}
