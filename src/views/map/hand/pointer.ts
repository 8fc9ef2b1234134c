/** Mouse and pen on a map: pulling it, pressing it, and drawing a frame with Shift held to zoom to it. */
import type { Bounds } from '../../../scene/map/globe.ts';
import { turned } from '../../../scene/map/globe.ts';
import type { Pixel } from '../../../scene/map/mercator.ts';
import { movementDuration } from '../../view.ts';
import type { MapFrame } from '../camera/frame.ts';
import { type Sample, sampled } from './coast.ts';
import { drawBox } from './drawnBox.ts';
import { type Hands, letGo, pixelIn, pulled } from './hands.ts';
import { PULL } from './pull.ts';

type Pull = {
  readonly from: Pixel;
  readonly frame: MapFrame;
  readonly isBox: boolean;
  readonly id: number;
};

/** A press on a marker may turn into a pull, too; then it presses nothing. */
export function listenToPointer(container: HTMLElement, hands: Hands, signal: AbortSignal): void {
  const { map, onReach } = hands;
  const box = drawBox(container);
  let pull: Pull | undefined;
  let wasPulled = false;
  let samples: readonly Sample[] = [];
  const begin = (event: PointerEvent) => {
    wasPulled = false;
    if (event.pointerType === 'touch' || event.button !== 0) return;
    const { shiftKey: isBox, pointerId: id } = event;
    // The first frame that is seen is the one that is held, also where the map is on its way.
    pull = { from: pixelIn(container, event), frame: map.frame(), isBox, id };
    samples = [];
  };
  const go = (event: PointerEvent) => {
    if (!pull || event.pointerId !== pull.id) return;
    const at = pixelIn(container, event);
    const way = { x: at.x - pull.from.x, y: at.y - pull.from.y };
    if (!wasPulled) {
      if (Math.hypot(way.x, way.y) <= PULL) return;
      wasPulled = true;
      container.setPointerCapture(pull.id);
      container.dataset.pulled = '';
    }
    onReach();
    if (pull.isBox) return box.show(pull.from, at);
    samples = sampled(samples, { ...at, time: event.timeStamp });
    map.move(pulled(pull.frame, way));
  };
  const end = (event: PointerEvent) => {
    const done = pull;
    if (!done || event.pointerId !== done.id) return;
    pull = undefined;
    box.hide();
    delete container.dataset.pulled;
    if (!wasPulled) return;
    if (!done.isBox) letGo(hands, samples, event.timeStamp);
    else if (event.type === 'pointerup') zoomTo(map, done.from, pixelIn(container, event));
  };
  container.addEventListener('pointerdown', begin, { signal });
  container.addEventListener('pointermove', go, { signal });
  container.addEventListener('pointerup', end, { signal });
  container.addEventListener('pointercancel', end, { signal });
  listenToPresses(container, hands, () => wasPulled, signal);
}

/** Presses on the map itself, and two of them, which zoom in; with Shift they zoom out. */
function listenToPresses(
  container: HTMLElement,
  { map, onPress, onReach }: Hands,
  wasPulled: () => boolean,
  signal: AbortSignal,
): void {
  const onClick = (event: MouseEvent) => {
    // By a key, a button has been pressed, whatever the pointer did before.
    if (wasPulled() && event.detail > 0) event.stopPropagation();
    else if (!isOnControl(event)) onPress();
  };
  const onDouble = (event: MouseEvent) => {
    if (isOnControl(event) || wasPulled()) return;
    onReach();
    const from = map.goal();
    const zoom = from.zoom + (event.shiftKey ? -1 : 1);
    map.glide(map.zoomed(from, pixelIn(container, event), zoom), movementDuration());
  };
  container.addEventListener('click', onClick, { capture: true, signal });
  container.addEventListener('dblclick', onDouble, { signal });
}

/** A marker is pressed by its name, too. */
function isOnControl({ target }: Event): boolean {
  return target instanceof Element && target.closest('button, .map-marker') !== null;
}

/** Shows what lies between two corners. */
function zoomTo(map: Hands['map'], a: Pixel, b: Pixel): void {
  const [west, north] = map.unproject({ x: Math.min(a.x, b.x), y: Math.min(a.y, b.y) });
  const [east, south] = map.unproject({ x: Math.max(a.x, b.x), y: Math.max(a.y, b.y) });
  const bounds: Bounds = [
    [west, south],
    [turned(east, west + 180), north],
  ];
  const padding = { left: 0, right: 0, top: 0, bottom: 0 };
  const maxZoom = map.getMaxZoom();
  map.fitBounds(bounds, { padding, maxZoom, duration: movementDuration(), linear: true });
}
