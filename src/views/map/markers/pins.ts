/** Keeps elements of the page at positions of any map. */
import type { Pixel } from '../../../scene/map/mercator.ts';
import type { LngLat, MovableMap } from '../camera/movable.ts';

/** Holds an element at a position of the map. */
export type Pin = {
  /** `offset` in CSS pixels from the position to the middle of the element. */
  readonly put: (position: LngLat, offset: Pixel) => void;
  readonly remove: () => void;
};

export type Pins = {
  readonly create: (element: HTMLElement) => Pin;
  /** Moves all elements to where their positions are now. */
  readonly follow: () => void;
};

/** Pins on a layer that lies over the map and has its size. */
export function createPins(layer: HTMLElement, map: Pick<MovableMap, 'project'>): Pins {
  const movers = new Map<HTMLElement, () => void>();
  return {
    create: (element) => {
      element.classList.add('map-pin');
      let written = '';
      return {
        put: (position, offset) => {
          const move = () => {
            const { x, y } = map.project(position);
            const next = `calc(${x + offset.x}px - 50%) calc(${y + offset.y}px - 50%)`;
            if (next === written) return;
            written = next;
            element.style.translate = next;
          };
          movers.set(element, move);
          move();
          if (!element.isConnected) layer.append(element);
        },
        remove: () => {
          movers.delete(element);
          element.remove();
        },
      };
    },
    follow: () => {
      for (const move of movers.values()) move();
    },
  };
}
