/** The map with WebGL: a self-hosted basemap, markers, areas and the route of the selected visit. */
import './mapView.css';
import type { MapScene } from '../../scene/map.ts';
import { reportHover } from '../hover.ts';
import { movementDuration } from '../view.ts';
import { panWay } from './camera/camera.ts';
import { createSceneCamera } from './camera/sceneCamera.ts';
import type { MapGestures, MapOptions, MapView } from './contract.ts';
import { onTextScale } from './look/stage.ts';
import { createMarkers } from './markers/markers.ts';
import { createPins } from './markers/pins.ts';
import { drawBasemap } from './widget/drawnBasemap.ts';
import { drawScene } from './widget/drawnScene.ts';
import { createDrawnStyle, styleOf } from './widget/drawnStyle.ts';
import { createFrameMemory } from './widget/frameMemory.ts';
import { onContextLost } from './widget/lost.ts';
import { newMap } from './widget/newMap.ts';

/** Opens a map in an element. Throws where the browser cannot draw one (no WebGL 2). */
export function createMapView(
  container: HTMLElement,
  gestures: MapGestures,
  options: MapOptions,
): MapView {
  let scene: MapScene | undefined;
  const map = newMap(container, styleOf(options, {}, options.theme), options);
  const style = createDrawnStyle(map, options);
  const basemap = drawBasemap(map, style, options, () => scene?.language ?? 'en');
  const camera = createSceneCamera(map, gestures, options);
  const memory = createFrameMemory(map);
  const pins = createPins(map.getCanvasContainer(), map);
  const markers = createMarkers(map, pins.create, camera.press, options.obstacles);
  const stopHover = reportHover(container, markers.hoveredAt, gestures.hover);
  const stopLost = onContextLost(map.getCanvas(), options.onLost);
  const hasNewTextScale = onTextScale(options.stage);
  const drawMarkers = () => {
    if (scene) markers.draw(scene);
  };

  map.on('style.load', () => {
    if (scene) drawScene(map, scene);
  });
  map.on('move', pins.follow);
  map.on('zoom', drawMarkers);
  map.on('moveend', () => {
    drawMarkers();
    memory.update();
  });
  map.on('resize', () => {
    if (scene) camera.keep(scene, memory.last());
    if (hasNewTextScale()) style.reload();
    drawMarkers();
    memory.update();
  });
  map.on('click', () => gestures.clear());
  map.on('cooperativegestureprevented', ({ gestureType }) => {
    gestures.leaveToPage(gestureType === 'wheel_zoom' ? 'wheel' : 'touch');
  });

  return {
    render: (next) => {
      if (next === scene) return;
      const before = scene;
      scene = next;
      drawScene(map, next);
      camera.follow(before, next);
      drawMarkers();
      if (before && before.language !== next.language) basemap.speak(next.language);
    },
    highlight: markers.highlight,
    setTheme: style.setTheme,
    zoomBy: (levels) => {
      map.zoomTo(map.getZoom() + levels, { duration: movementDuration() });
    },
    pan: (direction) => {
      const { x, y } = panWay(map, direction);
      map.panBy([x, y], { duration: movementDuration() });
    },
    fitAll: () => scene && camera.fitAll(scene),
    fitSelection: () => scene && camera.fitSelection(scene),
    setCooperative: (isCooperative) => {
      if (isCooperative) map.cooperativeGestures.enable();
      else map.cooperativeGestures.disable();
    },
    shown: memory.last,
    destroy: () => {
      basemap.stop();
      stopLost();
      stopHover();
      markers.destroy();
      map.remove();
    },
  };
}
