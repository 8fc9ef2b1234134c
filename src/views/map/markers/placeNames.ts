import { placeLabels } from '../../../scene/labels.ts';
import { textScale } from '../../textScale.ts';
import type { MovableMap } from '../camera/movable.ts';
import { MARKER } from '../look/look.ts';
import { boxWithin } from './boxWithin.ts';
import type { MarkerElement } from './markerElement.ts';

/**
 * Puts the names of markers where they cover neither each other nor obstacles, the most important
 * first; hides those without room.
 */
export function placeNames(
  map: MovableMap,
  elements: readonly MarkerElement[],
  obstacles: readonly Element[],
): void {
  const container = map.getContainer();
  const { clientWidth: width, clientHeight: height } = container;
  const scale = textScale();
  const marks = elements.map(({ marker, reach, nameWidth }) => {
    const { position, offset, sign } = marker();
    const { x, y } = map.project([position[0], position[1]]);
    return {
      x: x + offset.x,
      y: y + offset.y,
      reach: reach(),
      radius: MARKER.radius * scale,
      width: nameWidth(),
      height: MARKER.labelHeight * scale,
      isDot: sign === 'dot',
    };
  });
  const boxes = obstacles.map((obstacle) => boxWithin(obstacle, container));
  const sides = placeLabels(marks, { width, height }, boxes);
  elements.forEach(({ placeName }, i) => {
    placeName(sides[i]);
  });
}
