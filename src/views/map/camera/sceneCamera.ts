/** Where a map goes by itself: after a new scene, a press on a marker, a change of size. */
import type { GatheredMarker } from '../../../scene/gather.ts';
import type { MapScene } from '../../../scene/map.ts';
import type { MapGestures, MapOptions } from '../contract.ts';
import { follow, keepInSight, showMarkers, showSelection } from './camera.ts';
import type { MapFrame } from './frame.ts';
import type { MovableMap } from './movable.ts';
import { followOnStage, showOnStage } from './stageCamera.ts';

export type SceneCamera = {
  /** Moves to what a new scene is about. The first scene does not move a map that has an opening frame. */
  readonly follow: (before: MapScene | undefined, next: MapScene) => void;
  /** Selects the place of a marker, or zooms in on the places that are gathered under it. */
  readonly press: (pressed: GatheredMarker) => void;
  /**
   * After a change of size: shows again what was in sight in the frame before. Without one it moves
   * only a stage, which always shows its scene whole.
   */
  readonly keep: (scene: MapScene, before: MapFrame | undefined) => void;
  readonly fitAll: (scene: MapScene) => void;
  readonly fitSelection: (scene: MapScene) => void;
};

export function createSceneCamera(
  map: MovableMap,
  { selectPlace }: Pick<MapGestures, 'selectPlace'>,
  { opening, stage }: Pick<MapOptions, 'opening' | 'stage'>,
): SceneCamera {
  return {
    follow: (before, next) => {
      if (stage) followOnStage(map, before, next, stage.covered());
      else if (before || !opening) follow(map, before, next);
    },
    press: ({ members, placeId }) => {
      if (members.length > 1) showMarkers(map, members, false);
      else selectPlace(placeId);
    },
    keep: (scene, before) => {
      if (stage) showOnStage(map, scene, stage.covered());
      else if (before?.width === 0) follow(map, undefined, scene);
      else if (before) keepInSight(map, scene, before);
    },
    fitAll: ({ markers }) => showMarkers(map, markers, false),
    fitSelection: (scene) => showSelection(map, scene, false),
  };
}
