/** Directs the camera of a map: where it looks after a new scene, a new size or a request. */
import type { Box } from '../../../scene/labels.ts';
import type { MapScene } from '../../../scene/map.ts';
import type { MapOptions } from '../contract.ts';
import { follow, keepInSight, showMarkers, showSelection } from './camera.ts';
import type { MapFrame } from './frame.ts';
import type { MovableMap } from './movable.ts';
import { followOnStage, showOnStage } from './stageCamera.ts';

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
  return {
    show: (next) => {
      const before = scene;
      scene = next;
      if (stage) followOnStage(map, before, next, stage.covered());
      else if (before || !opening) follow(map, before, next, over());
    },
    resize: (before) => {
      if (!scene) return;
      if (stage) showOnStage(map, scene, stage.covered());
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
