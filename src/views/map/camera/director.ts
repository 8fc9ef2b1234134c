/** Directs the camera of a map: where it looks after a new scene, a new size or a request. */
import type { Box } from '../../../scene/map/labels.ts';
import type { MapScene } from '../../../scene/map/map.ts';
import type { MapOptions } from '../contract.ts';
import { follow, keepInSight, showMarkers, showSelection } from './camera.ts';
import { positionsOf, UNCOVERED, zoomFor } from './fit.ts';
import type { MapFrame } from './frame.ts';
import type { MovableMap } from './movable.ts';
import { followOnStage } from './stageCamera.ts';

/** Zoom levels: MapLibre's lowest, and how far out the map goes where that is enough. */
const LEAST_ZOOM = -2;
const USUAL_ZOOM = 1;

export type Director = {
  /** Moves the map for a new scene, if it has to. The first scene leaves an `opening` as it is. */
  readonly show: (scene: MapScene) => void;
  /**
   * To be called after the map's size has changed. `before` is what the map showed, with its size;
   * a width of 0 says that it had no room, and undefined that it never showed anything.
   */
  readonly resize: (before: MapFrame | undefined) => void;
  readonly fitAll: () => void;
  readonly fitSelection: () => void;
};

/** `over` says what lies over the map: boxes in CSS pixels from its left and top. */
export function createDirector(
  map: MovableMap,
  { opening, stage }: Pick<MapOptions, 'opening' | 'stage'>,
  over: () => readonly Box[] = () => [],
): Director {
  let scene: MapScene | undefined;
  /** All of the dossier can be seen, however far that is apart. */
  const allowAll = ({ everywhere, markers }: MapScene) => {
    const all = [...everywhere, ...positionsOf(markers)];
    const zoom = zoomFor(map, all, USUAL_ZOOM, stage?.covered() ?? UNCOVERED);
    // Never above what is shown: the map must not move by that.
    map.setMinZoom(Math.max(LEAST_ZOOM, Math.min(zoom, map.getZoom())));
  };
  return {
    show: (next) => {
      const before = scene;
      scene = next;
      allowAll(next);
      if (stage) followOnStage(map, before, next, stage.covered());
      else if (before || !opening) follow(map, before, next, over());
    },
    resize: (before) => {
      if (!scene) return;
      allowAll(scene);
      if (stage) followOnStage(map, undefined, scene, stage.covered());
      else if (before?.width === 0) showSelection(map, scene, true);
      else if (before) keepInSight(map, scene, before, over());
    },
    fitAll: () => {
      if (scene) showMarkers(map, scene.markers, false);
    },
    fitSelection: () => {
      if (scene) showSelection(map, scene, false);
    },
  };
}
