import type { Pixel } from '../../../scene/map/mercator.ts';

/** The frame that a pointer draws over a map, from one corner to the opposite. */
export function drawBox(container: HTMLElement) {
  let box: HTMLElement | undefined;
  return {
    show: (a: Pixel, b: Pixel) => {
      if (!box) {
        box = document.createElement('div');
        box.className = 'map-zoom-frame';
        container.append(box);
      }
      box.style.translate = `${Math.min(a.x, b.x)}px ${Math.min(a.y, b.y)}px`;
      box.style.width = `${Math.abs(a.x - b.x)}px`;
      box.style.height = `${Math.abs(a.y - b.y)}px`;
    },
    hide: () => {
      box?.remove();
      box = undefined;
    },
  };
}
