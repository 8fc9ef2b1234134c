import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import type { MapScene } from '../../../scene/map/map.ts';
import { areaFeatures, routeFeatures } from './overlay.ts';
import { AREAS, ROUTE } from './sceneLayers.ts';

/** Returns how to draw a scene's areas and route on a map; a new style gets those of the last scene. */
export function createSceneOverlay(map: MapLibre): (scene: MapScene) => void {
  let scene: MapScene | undefined;
  const draw = () => {
    if (!scene) return;
    map.getSource<GeoJSONSource>(AREAS)?.setData(areaFeatures(scene.areas));
    map.getSource<GeoJSONSource>(ROUTE)?.setData(routeFeatures(scene));
  };
  map.on('style.load', draw);
  return (next) => {
    scene = next;
    draw();
  };
}
