import { shortWay } from '../../../scene/map/globe.ts';
import { type Box, boxAt, disc, placeLabels } from '../../../scene/map/labels.ts';
import type { Position } from '../../../scene/map/map.ts';
import { lineBoxes, lineCopies } from '../../../scene/timeline/lineBoxes.ts';
import { textScale } from '../../textScale.ts';
import type { MovableMap } from '../camera/movable.ts';
import { MARKER } from '../look/look.ts';
import type { MarkerElement } from './markerElement.ts';

/** Between a disc and the name above or below it, CSS pixels; `map.css` says the same. */
const NAME_GAP = 2;

/**
 * Puts the names of markers where they cover neither each other nor obstacles, the most important
 * first, and beside the route if they can; hides those without room. Returns what is covered, obstacles included: CSS pixels
 * from the left and top of the map.
 */
export function placeNames(
  map: MovableMap,
  elements: readonly MarkerElement[],
  obstacles: readonly Box[],
  route: readonly Position[],
): Box[] {
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  const scale = textScale();
  const marks = elements.map(({ marker, reach, nameWidth }) => {
    const { position, offset, sign, emphasis } = marker();
    const { x, y } = map.project([position[0], position[1]]);
    return {
      x: x + offset.x,
      y: y + offset.y,
      reach: reach(),
      radius: (MARKER.radius + NAME_GAP) * scale,
      width: nameWidth(),
      height: MARKER.labelHeight * scale,
      isDot: sign === 'dot',
      isChosen: emphasis === 'selected',
    };
  });
  const spots = placeLabels(marks, { width, height }, obstacles, routeBoxes(map, route, width));
  elements.forEach(({ placeName }, i) => {
    placeName(spots[i]);
  });
  const names = marks.flatMap((mark, i) => {
    const spot = spots[i];
    return spot ? [boxAt(mark, spot)] : [];
  });
  return [...obstacles, ...marks.map(disc), ...names];
}

function routeBoxes(map: MovableMap, route: readonly Position[], width: number): Box[] {
  const pixels = shortWay(route).map(([longitude, latitude]) => map.project([longitude, latitude]));
  return lineCopies(pixels, width, map.getZoom()).flatMap(lineBoxes);
}
