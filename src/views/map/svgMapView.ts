/** The map without WebGL: an SVG drawn anew for every frame, under the same markers. */
import type { MapScene } from '../../scene/map.ts';
import type { Pixel } from '../../scene/mercator.ts';
import { reportHover } from '../hover.ts';
import { svgElement } from '../svgDom.ts';
import { type Basemap, sharedBasemap } from './basemap/basemap.ts';
import { follow, keepInSight, showMarkers, showSelection } from './camera/camera.ts';
import { fitting, type MapFrame, movedBy, pixelOf } from './camera/frame.ts';
import type { MovableMap } from './camera/movable.ts';
import { panWay } from './camera/pan.ts';
import { followOnStage, showOnStage } from './camera/stageCamera.ts';
import { REGION_MAX_ZOOM, WORLD_MAX_ZOOM } from './look/look.ts';
import type { MapGestures, MapOptions, MapView } from './mapView.ts';
import { boxWithin, createMarkers } from './markers/markers.ts';
import { createPins } from './markers/pins.ts';
import { svgMap } from './svg/svgMap.ts';
import './svgMapView.css';

const MIN_ZOOM = 1;
/** A pointer that moves farther, in CSS pixels, pulls the map and does not press it. */
const PULL = 4;

/** Opens a map in an element. There is nothing that it needs of the browser. */
export function createSvgMapView(
  container: HTMLElement,
  gestures: MapGestures,
  options: MapOptions,
): MapView {
  const { stage } = options;
  const maxZoom = options.region ? REGION_MAX_ZOOM : WORLD_MAX_ZOOM;
  const plane = document.createElement('div');
  plane.className = 'map-stage';
  const picture = document.createElement('div');
  picture.className = 'map-picture';
  plane.append(picture);
  container.append(plane);

  const room = () => ({ width: container.clientWidth, height: container.clientHeight });
  let frame: MapFrame = options.opening ?? { ...room(), centre: [0, 25], zoom: MIN_ZOOM };
  // While the page is being printed the map is not on it, and has the size that it had.
  const size = () => (room().width > 0 ? room() : { width: frame.width, height: frame.height });
  let scene: MapScene | undefined;
  let theme = options.theme;
  let basemap: Basemap | undefined;
  let isDestroyed = false;

  const map: MovableMap = {
    getContainer: () => container,
    getZoom: () => frame.zoom,
    getMaxZoom: () => maxZoom,
    project: (position) => pixelOf(position, frame),
    cameraForBounds: (bounds, fit) => fitting(bounds, size(), fit.padding, fit.maxZoom),
    easeTo: ({ center, zoom = frame.zoom, offset: [x, y] = [0, 0] }) =>
      go(movedBy({ ...frame, centre: center, zoom }, { x: -x, y: -y })),
    fitBounds: (bounds, fit) => go(fitting(bounds, size(), fit.padding, fit.maxZoom)),
  };
  const pins = createPins(plane, map);
  const markers = createMarkers(
    map,
    pins.create,
    ({ members, placeId }) => {
      if (members.length > 1) showMarkers(map, members, false);
      else gestures.selectPlace(placeId);
    },
    options.obstacles,
  );
  const stopHover = reportHover(container, markers.hoveredAt, gestures.hover);

  const draw = () => {
    if (!scene || isDestroyed || frame.width === 0) return;
    const drawn = svgMap({
      scene,
      basemap,
      frame,
      medium: theme,
      ownPlaces: options.ownPlaces,
      hasMarkers: false,
      stage,
      obstacles: options.obstacles().map((obstacle) => boxWithin(obstacle, container)),
    });
    picture.replaceChildren(svgElement(drawn));
    markers.draw(scene);
  };
  const go = (next: MapFrame) => {
    frame = { ...next, zoom: Math.max(MIN_ZOOM, Math.min(maxZoom, next.zoom)) };
    draw();
  };

  const observer = new ResizeObserver(() => {
    const { width, height } = size();
    if (width === frame.width && height === frame.height) return;
    const before = frame;
    frame = { ...frame, width, height };
    if (scene && stage) showOnStage(map, scene, stage.covered());
    else if (scene && before.width === 0) follow(map, undefined, scene);
    else if (scene) keepInSight(map, scene, before);
    draw();
  });
  observer.observe(container);
  const stopPulling = onPull(container, plane, {
    pull: (by) => go(movedBy(frame, { x: -by.x, y: -by.y })),
    press: () => gestures.clear(),
  });

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
      // A page that is opened to be printed has no map before it is back on the screen.
      if (frame.width > 0) {
        if (stage) followOnStage(map, before, next, stage.covered());
        else if (before || !options.opening) follow(map, before, next);
      }
      draw();
    },
    highlight: markers.highlight,
    setTheme: (next) => {
      if (next === theme) return;
      theme = next;
      draw();
    },
    zoomBy: (levels) => go({ ...frame, zoom: frame.zoom + levels }),
    pan: (direction) => go(movedBy(frame, panWay(map, direction))),
    fitAll: () => {
      if (scene) showMarkers(map, scene.markers, false);
    },
    fitSelection: () => {
      if (scene) showSelection(map, scene, false);
    },
    // It takes neither the wheel nor a finger from the page in any case.
    setCooperative: () => {},
    shown: () => (frame.width > 0 ? frame : undefined),
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

type Pulling = {
  /** At its end, by CSS pixels. */
  readonly pull: (by: Pixel) => void;
  /** On the map itself, not on a marker. */
  readonly press: () => void;
};

/** Mouse and pen pull the map; a finger scrolls the page. Returns how to stop listening. */
function onPull(container: HTMLElement, plane: HTMLElement, { pull, press }: Pulling): () => void {
  let from: Pixel | undefined;
  let wasPulled = false;
  const by = ({ clientX, clientY }: PointerEvent) => ({
    x: clientX - (from?.x ?? clientX),
    y: clientY - (from?.y ?? clientY),
  });
  const listeners = new AbortController();
  const { signal } = listeners;
  container.addEventListener(
    'pointerdown',
    (event) => {
      wasPulled = false;
      if (event.pointerType === 'touch' || event.button !== 0 || isOnMarker(event)) return;
      from = { x: event.clientX, y: event.clientY };
      container.setPointerCapture(event.pointerId);
    },
    { signal },
  );
  container.addEventListener(
    'pointermove',
    (event) => {
      const { x, y } = by(event);
      if (Math.hypot(x, y) > PULL) wasPulled = true;
      if (wasPulled) plane.style.translate = `${x}px ${y}px`;
    },
    { signal },
  );
  const end = (event: PointerEvent) => {
    const way = by(event);
    from = undefined;
    plane.style.translate = '';
    if (wasPulled) pull(way);
  };
  container.addEventListener('pointerup', end, { signal });
  container.addEventListener('pointercancel', end, { signal });
  container.addEventListener(
    'click',
    (event) => {
      if (!wasPulled && !isOnMarker(event)) press();
    },
    { signal },
  );
  return () => listeners.abort();
}

function isOnMarker({ target }: Event): boolean {
  return target instanceof Element && target.closest('button') !== null;
}
