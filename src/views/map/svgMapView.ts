/** The map without WebGL: an SVG drawn again for every frame, under the same markers. */
import type { MapScene } from '../../scene/map.ts';
import { reportHover } from '../hover.ts';
import { svgElement } from '../svgDom.ts';
import { type Basemap, sharedBasemap } from './basemap/basemap.ts';
import { panWay } from './camera/camera.ts';
import { movedBy } from './camera/frame.ts';
import { createSceneCamera } from './camera/sceneCamera.ts';
import type { MapGestures, MapOptions, MapView } from './contract.ts';
import { boxWithin } from './markers/markerNames.ts';
import { createMarkers } from './markers/markers.ts';
import { createPins } from './markers/pins.ts';
import { createFramedMap } from './svg/framedMap.ts';
import { onPull } from './svg/pull.ts';
import { svgMap } from './svg/svgMap.ts';
import './svgMapView.css';

/** Opens a map in an element. It needs nothing special of the browser. */
export function createSvgMapView(
  container: HTMLElement,
  gestures: MapGestures,
  options: MapOptions,
): MapView {
  let scene: MapScene | undefined;
  let theme = options.theme;
  let basemap: Basemap | undefined;
  let isDestroyed = false;

  const draw = () => {
    const frame = map.frame();
    if (!scene || isDestroyed || frame.width === 0) return;
    const drawn = svgMap({
      scene,
      basemap,
      frame,
      medium: theme,
      ownPlaces: options.ownPlaces,
      hasMarkers: false,
      stage: options.stage,
      obstacles: options.obstacles().map((obstacle) => boxWithin(obstacle, container)),
    });
    picture.replaceChildren(svgElement(drawn));
    markers.draw(scene);
  };
  const { plane, picture } = newPlane(container);
  const map = createFramedMap(container, options, draw);
  const camera = createSceneCamera(map, gestures, options);
  const markers = createMarkers(
    map,
    createPins(plane, map).create,
    camera.press,
    options.obstacles,
  );
  const stopHover = reportHover(container, markers.hoveredAt, gestures.hover);
  const stopPulling = onPull(container, plane, {
    pull: (by) => map.go(movedBy(map.frame(), { x: -by.x, y: -by.y })),
    press: () => gestures.clear(),
  });
  const observer = new ResizeObserver(() => {
    const before = map.resize();
    if (!before) return;
    if (scene) camera.keep(scene, before);
    draw();
  });
  observer.observe(container);

  sharedBasemap(options.base, options.region).then(
    (loaded) => {
      if (isDestroyed) return;
      basemap = loaded;
      draw();
      options.onReady();
    },
    () => {
      if (!isDestroyed) options.onFault();
    },
  );

  return {
    render: (next) => {
      if (next === scene) return;
      const before = scene;
      scene = next;
      // On a page that is opened to be printed the map has no size until it is back on the screen.
      if (map.frame().width > 0) camera.follow(before, next);
      draw();
    },
    highlight: markers.highlight,
    setTheme: (next) => {
      if (next === theme) return;
      theme = next;
      draw();
    },
    zoomBy: (levels) => map.go({ ...map.frame(), zoom: map.getZoom() + levels }),
    pan: (direction) => map.go(movedBy(map.frame(), panWay(map, direction))),
    fitAll: () => scene && camera.fitAll(scene),
    fitSelection: () => scene && camera.fitSelection(scene),
    // It always leaves the wheel and fingers to the page.
    setCooperative: () => {},
    shown: () => (map.frame().width > 0 ? map.frame() : undefined),
    destroy: () => {
      isDestroyed = true;
      observer.disconnect();
      stopPulling();
      stopHover();
      markers.destroy();
      plane.remove();
    },
  };
}

/** The layer that a pull moves, with the drawing on it; markers are pinned over the drawing. */
function newPlane(container: HTMLElement) {
  const plane = document.createElement('div');
  plane.className = 'map-stage';
  const picture = document.createElement('div');
  picture.className = 'map-picture';
  plane.append(picture);
  container.append(plane);
  return { plane, picture };
}
