/** The map without WebGL: an SVG drawn again for every frame, under the same markers. */
import type { MapScene } from '../../scene/map.ts';
import { reportHover } from '../hover.ts';
import { panWay } from './camera/camera.ts';
import { movedBy } from './camera/frame.ts';
import { createSceneCamera } from './camera/sceneCamera.ts';
import type { MapGestures, MapOptions, MapView } from './contract.ts';
import { createMarkers } from './markers/markers.ts';
import { createPins } from './markers/pins.ts';
import { createFramedMap } from './svg/framedMap.ts';
import { createFramePicture } from './svg/framePicture.ts';
import { onPull } from './svg/pull.ts';
import './svgMapView.css';

/** Opens a map in an element. It needs nothing special of the browser. */
export function createSvgMapView(
  container: HTMLElement,
  gestures: MapGestures,
  options: MapOptions,
): MapView {
  let scene: MapScene | undefined;
  const draw = () => {
    const frame = map.frame();
    if (!scene || frame.width === 0) return;
    picture.draw(scene, frame);
    markers.draw(scene);
  };
  const picture = createFramePicture(container, options, draw);
  const { plane } = picture;
  const map = createFramedMap(container, options, draw);
  const camera = createSceneCamera(map, gestures, options);
  const pins = createPins(plane, map);
  const markers = createMarkers(map, pins.create, camera.press, options.obstacles);
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
    setTheme: picture.setTheme,
    zoomBy: (levels) => map.go({ ...map.frame(), zoom: map.getZoom() + levels }),
    pan: (direction) => map.go(movedBy(map.frame(), panWay(map, direction))),
    fitAll: () => scene && camera.fitAll(scene),
    fitSelection: () => scene && camera.fitSelection(scene),
    // It always leaves the wheel and fingers to the page.
    setCooperative: () => {},
    shown: () => (map.frame().width > 0 ? map.frame() : undefined),
    destroy: () => {
      observer.disconnect();
      stopPulling();
      stopHover();
      markers.destroy();
      picture.destroy();
    },
  };
}
