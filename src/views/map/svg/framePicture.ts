/** The picture of the SVG map: basemap, areas and route, drawn again for every frame. */
import type { MapScene } from '../../../scene/map.ts';
import { svgElement } from '../../svgDom.ts';
import { type Basemap, sharedBasemap } from '../basemap/basemap.ts';
import type { MapFrame } from '../camera/frame.ts';
import type { MapOptions } from '../contract.ts';
import { boxWithin } from '../markers/markerNames.ts';
import { svgMap } from './svgMap.ts';

export type FramePicture = {
  /** The layer that a pull moves, with the picture on it; markers are pinned over the picture. */
  readonly plane: HTMLElement;
  readonly draw: (scene: MapScene, frame: MapFrame) => void;
  readonly setTheme: (theme: MapOptions['theme']) => void;
  /** Takes the picture off the page. From now on nothing is reported. */
  readonly destroy: () => void;
};

/** `onChange` is called when the picture should be drawn again: it has a basemap or another theme. */
export function createFramePicture(
  container: HTMLElement,
  options: MapOptions,
  onChange: () => void,
): FramePicture {
  const plane = document.createElement('div');
  plane.className = 'map-stage';
  const picture = document.createElement('div');
  picture.className = 'map-picture';
  plane.append(picture);
  container.append(plane);

  let { theme } = options;
  let basemap: Basemap | undefined;
  let isDestroyed = false;
  sharedBasemap(options.base, options.region).then(
    (loaded) => {
      if (isDestroyed) return;
      basemap = loaded;
      onChange();
      options.onReady();
    },
    () => {
      if (!isDestroyed) options.onFault();
    },
  );

  return {
    plane,
    draw: (scene, frame) => {
      const { ownPlaces, stage } = options;
      const obstacles = options.obstacles().map((obstacle) => boxWithin(obstacle, container));
      const medium = theme;
      const hasMarkers = false;
      picture.replaceChildren(
        svgElement(
          svgMap({ scene, basemap, frame, medium, ownPlaces, hasMarkers, stage, obstacles }),
        ),
      );
    },
    setTheme: (next) => {
      if (next === theme) return;
      theme = next;
      onChange();
    },
    destroy: () => {
      isDestroyed = true;
      plane.remove();
    },
  };
}
