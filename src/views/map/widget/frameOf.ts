import type { Map as MapLibre } from 'maplibre-gl';
import type { MapFrame } from '../camera/frame.ts';

/** What a MapLibre map shows now. */
export function frameOf(map: Pick<MapLibre, 'getContainer' | 'getCenter' | 'getZoom'>): MapFrame {
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  const { lng, lat } = map.getCenter();
  return { width, height, centre: [lng, lat], zoom: map.getZoom() };
}
