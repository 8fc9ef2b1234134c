/** Dragging a map that is a picture. */
import type { Pixel } from '../../../scene/mercator.ts';

/** A pointer that moves farther than this, in CSS pixels, drags the map and does not press it. */
const DRAG = 4;

type Handlers = {
  /** Called at the end of a drag, with its distance in CSS pixels. */
  readonly onDrag: (by: Pixel) => void;
  /** Called for a press on the map itself, not on a marker. */
  readonly onPress: () => void;
};

/**
 * Mouse and pen drag the map; a finger scrolls the page. During a drag `plane` follows the pointer.
 * Listens until `signal` is aborted.
 */
export function listenToDrag(
  container: HTMLElement,
  plane: HTMLElement,
  { onDrag, onPress }: Handlers,
  signal: AbortSignal,
): void {
  let from: Pixel | undefined;
  let wasDragged = false;
  const by = ({ clientX, clientY }: PointerEvent) => ({
    x: clientX - (from?.x ?? clientX),
    y: clientY - (from?.y ?? clientY),
  });
  container.addEventListener(
    'pointerdown',
    (event) => {
      wasDragged = false;
      if (event.pointerType === 'touch' || event.button !== 0 || isOnMarker(event)) return;
      from = { x: event.clientX, y: event.clientY };
      container.setPointerCapture(event.pointerId);
    },
    { signal },
  );
  container.addEventListener(
    'pointermove',
    (event) => {
      const { x, y } = by(event);
      if (Math.hypot(x, y) > DRAG) wasDragged = true;
      if (wasDragged) plane.style.translate = `${x}px ${y}px`;
    },
    { signal },
  );
  const end = (event: PointerEvent) => {
    const way = by(event);
    from = undefined;
    plane.style.translate = '';
    if (wasDragged) onDrag(way);
  };
  container.addEventListener('pointerup', end, { signal });
  container.addEventListener('pointercancel', end, { signal });
  container.addEventListener(
    'click',
    (event) => {
      if (!wasDragged && !isOnMarker(event)) onPress();
    },
    { signal },
  );
}

function isOnMarker({ target }: Event): boolean {
  return target instanceof Element && target.closest('button') !== null;
}
