/** The map: a self-hosted basemap, markers, areas and the route of the chosen visit. */
import {
  type AllPaintProperties,
  type GeoJSONSource,
  Map as MapLibre,
  setWorkerUrl,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import './mapView.css';
import type { FeatureCollection } from 'geojson';
import type { Hovered } from '../../domain/hover.ts';
import type { MapScene } from '../../scene/map.ts';
import { reportHover } from '../hover.ts';
import { movementDuration, type View } from '../view.ts';
import { sharedBasemap } from './basemap/basemap.ts';
import { nameLayers, type OwnPlace } from './basemap/names.ts';
import { follow, keepInSight, showMarkers, showSelection } from './camera/camera.ts';
import type { MapFrame } from './camera/frame.ts';
import type { PanDirection } from './camera/movable.ts';
import { panWay } from './camera/pan.ts';
import { followOnStage, showOnStage } from './camera/stageCamera.ts';
import { REGION_MAX_ZOOM, WORLD_MAX_ZOOM } from './look/look.ts';
import { paletteFor, type Stage } from './look/stage.ts';
import { createMarkers } from './markers/markers.ts';
import { createPins } from './markers/pins.ts';
import { ARROW, ARROW_RATIO, arrowImage } from './widget/arrow.ts';
import { areaFeatures, routeFeatures } from './widget/overlay.ts';
import { AREAS, ROUTE } from './widget/sceneLayers.ts';
import { mapStyle, type Theme } from './widget/style.ts';

export type MapGestures = {
  readonly selectPlace: (placeId: string) => void;
  readonly clear: () => void;
  readonly hover: (hovered: Hovered | undefined) => void;
  /** A gesture was left to the page, which can scroll; the reader may want to know how to go on. */
  readonly leaveToPage: (kind: 'wheel' | 'touch') => void;
};

export type MapOptions = {
  /** Absolute address of the site, below which `basemap/` lies. */
  readonly base: string;
  /** The dossier's own basemap pack; without one the map stops where the world is too coarse. */
  readonly region: string | undefined;
  readonly theme: Theme;
  /** Accessible name of the canvas. */
  readonly canvasLabel: string;
  readonly ownPlaces: readonly OwnPlace[];
  /** What lies over the map and must not cover a name. */
  readonly obstacles: () => readonly Element[];
  /** Called once the basemap is drawn. */
  readonly onReady: () => void;
  /** Called when the basemap cannot be had; markers are drawn all the same. */
  readonly onFault: () => void;
  /** Called when the browser takes back what it drew with, for good or for a while. */
  readonly onLost: () => void;
  /** What to show first, if not what the scene asks for. */
  readonly opening?: MapFrame | undefined;
  /** Given where the map is for a class to look at: nothing on it is for the hand then. */
  readonly stage?: Stage | undefined;
};

export type MapView = View<MapScene> & {
  readonly setTheme: (theme: Theme) => void;
  /** Positive levels zoom in. */
  readonly zoomBy: (levels: number) => void;
  /** Shows what lies farther in that direction: a third of the map. */
  readonly pan: (direction: PanDirection) => void;
  readonly fitAll: () => void;
  /** Shows all that the selection is about. */
  readonly fitSelection: () => void;
  /** Leaves the wheel and a single finger to the page, as one must where the page can scroll. */
  readonly setCooperative: (isCooperative: boolean) => void;
  /** What it shows, or last showed while it was on the page. */
  readonly shown: () => MapFrame | undefined;
};

type Layers = Readonly<Record<string, FeatureCollection>>;

setWorkerUrl(workerUrl);

/** Opens a map in an element. Throws where the browser cannot draw one (no WebGL 2). */
export function createMapView(
  container: HTMLElement,
  gestures: MapGestures,
  options: MapOptions,
): MapView {
  const { opening, stage } = options;
  const styleOf = (data: Layers, theme: Theme) =>
    mapStyle(data, paletteFor(theme, stage), options.base, stage?.textScale() ?? 1);
  const map = new MapLibre({
    container,
    style: styleOf({}, options.theme),
    interactive: stage === undefined,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    minZoom: 1,
    maxZoom: options.region ? REGION_MAX_ZOOM : WORLD_MAX_ZOOM,
    ...(opening ? { center: [opening.centre[0], opening.centre[1]], zoom: opening.zoom } : {}),
    renderWorldCopies: false,
    fadeDuration: movementDuration(),
    locale: { 'Map.Title': options.canvasLabel },
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  // The panel around it is the region; a second one of nearly the same name would only be noise.
  map.getCanvas().setAttribute('role', 'application');

  let scene: MapScene | undefined;
  let theme = options.theme;
  let layers: Layers = {};
  /** The style is there, with what `layers` has. */
  let isStyled = false;
  let isDestroyed = false;

  const pins = createPins(map.getCanvasContainer(), map);
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
  const drawMarkers = () => {
    if (scene) markers.draw(scene);
  };
  const drawOverlay = () => {
    if (!scene) return;
    map.getSource<GeoJSONSource>(AREAS)?.setData(areaFeatures(scene.areas));
    map.getSource<GeoJSONSource>(ROUTE)?.setData(routeFeatures(scene.route));
  };
  const restyle = () => {
    isStyled = false;
    map.setStyle(styleOf(layers, theme), { diff: false });
  };
  /** Other colours in the same style: nothing is loaded or cut into tiles again. */
  const repaint = () => {
    if (!isStyled) return;
    for (const { id, paint = {} } of styleOf(layers, theme).layers) {
      for (const [property, value] of Object.entries(paint)) {
        // Entries are typed by text alone; these are the properties of the layer of that very id.
        map.setPaintProperty(id, property as keyof AllPaintProperties, value);
      }
    }
    map.updateImage(ARROW, arrowImage(paletteFor(theme, stage)));
  };

  let shown: MapFrame | undefined;
  const remember = () => {
    const { clientWidth: width, clientHeight: height } = container;
    const { lng, lat } = map.getCenter();
    // Where the page is being printed the map is not on it.
    if (width > 0 && height > 0) shown = { width, height, centre: [lng, lat], zoom: map.getZoom() };
  };

  map.on('style.load', () => {
    isStyled = true;
    map.addImage(ARROW, arrowImage(paletteFor(theme, stage)), { pixelRatio: ARROW_RATIO });
    // The theme may have changed while the style was on its way.
    repaint();
    drawOverlay();
  });
  map.on('move', pins.follow);
  map.on('zoom', drawMarkers);
  map.on('moveend', drawMarkers);
  if (!stage) {
    map.on('resize', () => {
      if (scene && shown) keepInSight(map, scene, shown);
    });
  }
  map.on('resize', drawMarkers);
  if (stage) {
    let textScale = stage.textScale();
    map.on('resize', () => {
      if (scene) showOnStage(map, scene, stage.covered());
      if (textScale !== stage.textScale()) restyle();
      textScale = stage.textScale();
    });
  }
  map.on('moveend', remember);
  map.on('resize', remember);
  map.on('click', () => gestures.clear());
  map.on('cooperativegestureprevented', ({ gestureType }) => {
    gestures.leaveToPage(gestureType === 'wheel_zoom' ? 'wheel' : 'touch');
  });
  // The map's own event of this name also comes when only its workers are begun anew.
  map.getCanvas().addEventListener('webglcontextlost', () => {
    if (!isDestroyed) options.onLost();
  });

  // The widget must not be given another style before its workers have begun with the first; where
  // the basemap comes from the reader's own machine it may be there before them.
  const begun = new Promise<void>((resolve) => {
    map.on('sourcedata', ({ sourceDataType }) => {
      // Only a worker can have made it.
      if (sourceDataType === 'content') resolve();
    });
  });
  const basemap = sharedBasemap(options.base, options.region);
  basemap.then(
    async ({ geometry, labels }) => {
      await begun;
      if (isDestroyed) return;
      const language = scene?.language ?? 'en';
      layers = { ...geometry, ...nameLayers(labels, language, options.ownPlaces) };
      restyle();
      map.once('idle', options.onReady);
    },
    () => {
      if (!isDestroyed) options.onFault();
    },
  );
  const renameLayers = async (language: string) => {
    const { labels } = await basemap;
    if (isDestroyed || scene?.language !== language) return;
    const names = nameLayers(labels, language, options.ownPlaces);
    layers = { ...layers, ...names };
    for (const [name, data] of Object.entries(names))
      map.getSource<GeoJSONSource>(name)?.setData(data);
  };

  return {
    render: (next) => {
      if (next === scene) return;
      const before = scene;
      scene = next;
      drawOverlay();
      if (stage) followOnStage(map, before, next, stage.covered());
      else if (before || !opening) follow(map, before, next);
      drawMarkers();
      if (before && before.language !== next.language)
        void renameLayers(next.language).catch(() => {});
    },
    highlight: markers.highlight,
    setTheme: (next) => {
      if (next === theme) return;
      theme = next;
      repaint();
    },
    zoomBy: (levels) => {
      map.zoomTo(map.getZoom() + levels, { duration: movementDuration() });
    },
    pan: (direction) => {
      const { x, y } = panWay(map, direction);
      map.panBy([x, y], { duration: movementDuration() });
    },
    fitAll: () => {
      if (scene) showMarkers(map, scene.markers, false);
    },
    fitSelection: () => {
      if (scene) showSelection(map, scene, false);
    },
    setCooperative: (isCooperative) => {
      if (isCooperative) map.cooperativeGestures.enable();
      else map.cooperativeGestures.disable();
    },
    shown: () => shown,
    destroy: () => {
      isDestroyed = true;
      stopHover();
      markers.destroy();
      map.remove();
    },
  };
}
