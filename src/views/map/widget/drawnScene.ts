/** The scene's areas and route on MapLibre's map. */
import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import type { MapScene } from '../../../scene/map.ts';
import { areaFeatures, routeFeatures } from './overlay.ts';
import { AREAS, ROUTE } from './sceneLayers.ts';

/** Does nothing while no style is loaded. */
export function drawScene(map: MapLibre, { areas, route }: MapScene): void {
  map.getSource<GeoJSONSource>(AREAS)?.setData(areaFeatures(areas));
  map.getSource<GeoJSONSource>(ROUTE)?.setData(routeFeatures(route));
}
