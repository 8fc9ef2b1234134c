import type { LngLatLike, Map as MapLibre, PointLike } from 'maplibre-gl';

type Goal = {
  readonly center?: LngLatLike | undefined;
  readonly zoom?: number | undefined;
  /** CSS pixels from the middle of the map to where the centre goes. */
  readonly offset?: readonly [x: number, y: number] | undefined;
};

/** CSS pixels, and zoom levels, that make no difference. */
const NEAR = 2;
const SAME = 0.01;

/**
 * Moves a map to a goal. MapLibre limits the zoom level of each step by where the map was before it, so
 * that a map which enters a pack would arrive too far out: then it goes the rest of the way. A movement
 * that the reader has stopped is left alone.
 */
export function arrive(map: MapLibre, { center, zoom, offset = [0, 0] }: Goal, go: () => void) {
  map.once('moveend', () => {
    if (center === undefined || zoom === undefined || map.getZoom() > zoom - SAME) return;
    const { clientWidth, clientHeight } = map.getContainer();
    const { x, y } = map.project(center);
    const [dx, dy] = [x - clientWidth / 2 - offset[0], y - clientHeight / 2 - offset[1]];
    const by: PointLike = [offset[0], offset[1]];
    if (Math.hypot(dx, dy) < NEAR) map.easeTo({ center, zoom, offset: by, duration: 0 });
  });
  go();
}
