import { shortWay } from '../../../scene/map/globe.ts';
import { type Box, boxAt, disc, placeLabels } from '../../../scene/map/labels.ts';
import type { Position } from '../../../scene/map/map.ts';
import { lineBoxes, lineCopies } from '../../../scene/timeline/lineBoxes.ts';
import { MARKER } from '../look/look.ts';
import type { MapOfMarkers } from './mapOfMarkers.ts';
import type { MarkerElement } from './markerElement.ts';
import type { Measures } from './measures.ts';

/** Between a disc and the name above or below it, CSS pixels; `map.css` says the same. */
const NAME_GAP = 2;

type Around = {
  readonly measures: Measures;
  /** How much larger than usual text is. */
  readonly scale: number;
  readonly obstacles: readonly Box[];
  readonly route: readonly Position[];
};

/**
 * Puts the names of markers where they cover neither each other nor obstacles, the most important
 * first, and beside the route if they can; hides those without room. Returns what is covered, obstacles included: CSS pixels
 * from the left and top of the map.
 */
export function placeNames(
  map: MapOfMarkers,
  elements: readonly MarkerElement[],
  { measures, scale, obstacles, route }: Around,
): Box[] {
  const { width, height } = map.frame();
  // All are asked before anything is written: each answer after that would lay out the page again.
  const sizes = measures.of(
    elements.map(({ measured }) => measured()),
    `${scale} ${width}`,
  );
  const marks = elements.map(({ marker }, i) => {
    const { reach = 0, name = 0 } = sizes[i] ?? {};
    const { position, offset, sign, emphasis } = marker();
    const { x, y } = map.project([position[0], position[1]]);
    return {
      x: x + offset.x,
      y: y + offset.y,
      reach,
      radius: (MARKER.radius + NAME_GAP) * scale,
      width: name,
      height: MARKER.labelHeight * scale,
      isDot: sign === 'dot',
      isChosen: emphasis === 'selected',
    };
  });
  const spots = placeLabels(marks, { width, height }, obstacles, routeBoxes(map, route, width));
  elements.forEach(({ placeName, hideName }, i) => {
    const spot = spots[i];
    if (spot) placeName(spot, marks[i]?.reach ?? 0);
    else hideName();
  });
  const names = marks.flatMap((mark, i) => {
    const spot = spots[i];
    return spot ? [boxAt(mark, spot)] : [];
  });
  return [...obstacles, ...marks.map(disc), ...names];
}

function routeBoxes(map: MapOfMarkers, route: readonly Position[], width: number): Box[] {
  const pixels = shortWay(route).map(([longitude, latitude]) => map.project([longitude, latitude]));
  return lineCopies(pixels, width, map.getZoom()).flatMap(lineBoxes);
}
