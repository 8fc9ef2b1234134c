/** Where the names of markers go: beside their discs, clear of each other and of what covers the map. */
import type { GatheredMarker } from '../../../scene/gather.ts';
import { type Box, placeLabels } from '../../../scene/labels.ts';
import { textScale } from '../../textScale.ts';
import type { MovableMap } from '../camera/movable.ts';
import { MARKER } from '../look/look.ts';
import type { MarkerElement } from './markerElement.ts';

export type NamedMarker = { readonly entry: GatheredMarker; readonly shown: MarkerElement };

/** Puts each name on a free side of its disc, or hides it. Measures all before it changes any. */
export function placeNames(
  map: MovableMap,
  markers: readonly NamedMarker[],
  obstacles: readonly Element[],
): void {
  const container = map.getContainer();
  const marks = markers.map(({ entry: { position, offset }, shown: { button, label } }) => {
    const { x, y } = map.project([position[0], position[1]]);
    return {
      x: x + offset.x,
      y: y + offset.y,
      reach: button.offsetWidth / 2,
      radius: MARKER.radius * textScale(),
      width: label.offsetWidth,
      height: MARKER.labelHeight * textScale(),
    };
  });
  const sides = placeLabels(
    marks,
    { width: container.clientWidth, height: container.clientHeight },
    obstacles.map((obstacle) => boxWithin(obstacle, container)),
  );
  markers.forEach(({ shown: { label } }, i) => {
    label.dataset.side = sides[i] ?? 'none';
    label.style.setProperty('--reach', `${marks[i]?.reach ?? 0}px`);
  });
}

/** What an element covers, CSS pixels from the left and top of another. */
export function boxWithin(element: Element, container: HTMLElement): Box {
  const frame = container.getBoundingClientRect();
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return {
    left: left - frame.left,
    top: top - frame.top,
    right: right - frame.left,
    bottom: bottom - frame.top,
  };
}
