/** The map without WebGL: an SVG that is redrawn for every frame, under the same markers. */
import type { MapScene } from '../../scene/map.ts';
import type { Pixel } from '../../scene/mercator.ts';
import { svgElement } from '../svgDom.ts';
import { type Basemap, sharedBasemap } from './basemap/basemap.ts';
import { whenLoaded } from './basemap/whenLoaded.ts';
import { createDirector } from './camera/director.ts';
import { type MapFrame, movedBy } from './camera/frame.ts';
import { closeUpOf } from './camera/locatorFrame.ts';
import { panWay } from './camera/pan.ts';
import type { MapGestures, MapOptions, MapView } from './contract.ts';
import type { Theme } from './look/palette.ts';
import { type ZoomLimit, zoomLimit } from './look/zoomLimit.ts';
import { createMarkerLayer } from './markers/markerLayer.ts';
import { watchOverMap } from './markers/overMap.ts';
import { listenToDrag } from './picture/drag.ts';
import { createPictureMap, type PictureMap } from './picture/pictureMap.ts';
import { limitOf, svgMap } from './svg/svgMap.ts';
import './svgMapView.css';

/** What the picture is drawn from, besides its frame. */
type Subject = {
  readonly scene: MapScene | undefined;
  readonly basemap: Basemap | undefined;
  readonly theme: Theme;
  /** Of packs, only those that can be read count; which these are is known with the basemap. */
  readonly limit: ZoomLimit;
};

/** Opens a map in an element, in any browser. */
export function createSvgMapView(
  container: HTMLElement,
  gestures: MapGestures,
  options: MapOptions,
): MapView {
  const ended = new AbortController();
  const { plane, picture } = appendPlane(container);
  const { opening, ownPlaces, stage } = options;
  const limit: ZoomLimit = (middle) => subject.limit(middle);
  const map = createPictureMap(container, { opening, limit, stage }, () => draw());
  const above = watchOverMap(container, options.obstacles, () => draw());
  const director = createDirector(map, options, above.boxes);
  const markers = createMarkerLayer(map, plane, gestures, above.boxes);

  let subject = subjectBefore(options);
  const change = (part: Partial<Subject>) => {
    subject = { ...subject, ...part };
  };
  const draw = () => {
    const [{ scene, basemap, theme }, frame] = [subject, map.frame()];
    if (!scene || frame.width === 0) return;
    const parts = { scene, basemap, frame, medium: theme, ownPlaces, stage };
    picture.replaceChildren(svgElement(svgMap({ ...parts, covered: markers.draw() })));
    drawTiles(basemap, draw, ended.signal);
    tell(options, frame);
    void loadMore(basemap, frame, ended.signal, draw);
  };

  const sizes = watchSize(container, map, (before) => {
    director.resize(before);
    draw();
  });
  const drag = {
    onDrag: ({ x, y }: Pixel) => map.show(movedBy(map.frame(), { x: -x, y: -y })),
    onPress: gestures.clear,
  };
  listenToDrag(container, plane, drag, ended.signal);
  const loading = {
    onLoaded: (basemap: Basemap) => {
      change({ basemap, limit: limitOf(basemap) });
      map.show(map.frame());
      options.onReady();
    },
    onFault: options.onFault,
  };
  whenLoaded(sharedBasemap(options.base, options.region, options.packs), loading, ended.signal);

  return {
    render: (scene) => {
      if (scene === subject.scene) return;
      change({ scene });
      markers.setScene(scene);
      director.show(scene);
      draw();
    },
    highlight: markers.highlight,
    setTheme: (theme) => {
      if (theme === subject.theme) return;
      change({ theme });
      draw();
    },
    zoomBy: (levels) => map.show({ ...map.frame(), zoom: map.getZoom() + levels }),
    pan: (direction) => map.show(movedBy(map.frame(), panWay(map, direction))),
    fitAll: director.fitAll,
    show: ({ centre, zoom }) => map.show({ ...map.frame(), centre, zoom }),
    fitSelection: director.fitSelection,
    // It never takes the wheel or a finger from the page.
    setCooperative: () => {},
    shown: () => (map.frame().width > 0 ? map.frame() : undefined),
    destroy: () => {
      ended.abort();
      sizes.disconnect();
      above.stop();
      markers.destroy();
      plane.remove();
    },
  };
}

/** Before anything is loaded. */
function subjectBefore(options: MapOptions): Subject {
  const { theme } = options;
  return { scene: undefined, basemap: undefined, theme, limit: zoomLimit(options) };
}

/** Draws again once the tiles have come that the picture lacks. */
function drawTiles(basemap: Basemap | undefined, draw: () => void, signal: AbortSignal): void {
  void basemap?.packs?.load().then((hadNew) => {
    if (hadNew && !signal.aborted) draw();
  });
}

/** Reports what was shown before the map's size changed. */
function watchSize(
  container: HTMLElement,
  map: Pick<PictureMap, 'resize'>,
  onChange: (before: MapFrame) => void,
): ResizeObserver {
  const sizes = new ResizeObserver(() => {
    const before = map.resize();
    if (before) onChange(before);
  });
  sizes.observe(container);
  return sizes;
}

/** Tells the page what the map shows. */
function tell({ onCloseUp, onMove }: MapOptions, frame: MapFrame): void {
  onCloseUp?.(closeUpOf(frame));
  onMove?.(frame);
}

/** Draws again when more of the fine world has come that the frame shows. */
async function loadMore(
  basemap: Basemap | undefined,
  frame: MapFrame,
  signal: AbortSignal,
  draw: () => void,
): Promise<void> {
  if ((await basemap?.atlas?.load(frame)) && !signal.aborted) draw();
}

/** The picture, on a plane that is dragged together with the markers over it. */
function appendPlane(container: HTMLElement) {
  const plane = document.createElement('div');
  plane.className = 'map-stage';
  const picture = document.createElement('div');
  picture.className = 'map-picture';
  plane.append(picture);
  container.append(plane);
  return { plane, picture };
}
