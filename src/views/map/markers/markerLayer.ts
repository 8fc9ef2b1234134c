/** The markers of a map together with what pressing and hovering them does. */
import type { Lit } from '../../../domain/hover.ts';
import type { Box } from '../../../scene/map/labels.ts';
import type { MapScene } from '../../../scene/map/map.ts';
import { reportHover } from '../../hover.ts';
import { showMarkers } from '../camera/camera.ts';
import type { MapFrame } from '../camera/frame.ts';
import type { MapGestures } from '../contract.ts';
import type { MapOfMarkers } from './mapOfMarkers.ts';
import { createMarkers, type Naming } from './markers.ts';
import { createPins } from './pins.ts';

export type MarkerLayer = {
  /** Takes another scene, to be drawn from the next `draw` on. */
  readonly setScene: (scene: MapScene) => void;
  /**
   * Groups and places the markers for the map's zoom level and size. Returns the boxes in which no other
   * name may stand: those of markers, their names and obstacles.
   */
  readonly draw: () => readonly Box[];
  /** Moves the markers along with the map; cheap enough for every frame of a movement. */
  readonly follow: () => void;
  /** Whether no marker that is not drawn is in sight of a frame. */
  readonly isCovering: (frame: MapFrame) => boolean;
  readonly highlight: (lit: Lit) => void;
  readonly destroy: () => void;
};

/** Markers in `layer`, an element that lies over the map and has its size. */
export function createMarkerLayer(
  map: MapOfMarkers,
  layer: HTMLElement,
  gestures: Pick<MapGestures, 'selectPlace' | 'selectClaim' | 'openGathered' | 'hover'>,
  naming: Naming,
): MarkerLayer {
  const pins = createPins(layer, map);
  const markers = createMarkers(
    map,
    pins.create,
    ({ members, placeId, claim }, anchor) => {
      if (claim) return gestures.selectClaim?.(claim);
      if (members.length === 1) return gestures.selectPlace(placeId);
      const zoomIn = () => showMarkers(map, members, false);
      if (!gestures.openGathered) return zoomIn();
      gestures.openGathered({ placeIds: members.map((each) => each.placeId), anchor, zoomIn });
    },
    naming,
  );
  const stopHover = reportHover(map.getContainer(), markers.hoveredAt, gestures.hover);
  let scene: MapScene | undefined;
  return {
    setScene: (next) => {
      scene = next;
    },
    draw: () => (scene ? markers.draw(scene) : []),
    follow: pins.follow,
    isCovering: markers.isCovering,
    highlight: markers.highlight,
    destroy: () => {
      stopHover();
      markers.destroy();
    },
  };
}
