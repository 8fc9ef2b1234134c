/** Pointers that take hold of the lanes: one pulls them along, two also zoom. */
import { fromStart } from '../../domain/reading.ts';
import { forward } from '../forward.ts';
import type { Limits, Shown } from './engine.ts';
import { type Hold, holdOf, PULL, pulled } from './pull.ts';

type Pulled = {
  readonly shown: () => Shown;
  readonly limits: () => Limits;
  readonly onPull: (to: Shown) => void;
};

type Pointer = { x: number; y: number };
type Grip = { readonly shown: Shown; readonly hold: Hold };

/** Listens to pointers that go down on `lanes`. */
export function followPulls(
  lanes: HTMLElement,
  { shown, limits, onPull }: Pulled,
): { readonly isHeld: () => boolean; readonly stop: () => void } {
  const pointers = new Map<number, Pointer>();
  let grip: Grip | undefined;
  let isPull = false;
  const pointOf = ({ clientX, clientY }: PointerEvent): Pointer => ({
    x: fromStart(clientX, lanes.getBoundingClientRect(), forward()),
    y: clientY,
  });
  // A finger that comes or goes must not make what the others hold jump.
  const takeHold = () => {
    grip = { shown: shown(), hold: holdOf([...pointers.values()]) };
  };
  const onDown = (event: PointerEvent) => {
    if (event.button !== 0 || event.ctrlKey) return;
    if (event.isPrimary) pointers.clear();
    pointers.set(event.pointerId, pointOf(event));
    isPull = pointers.size > 1;
    takeHold();
  };
  const onMove = (event: PointerEvent) => {
    const pointer = pointers.get(event.pointerId);
    if (!pointer || !grip) return;
    // Released where the page could not hear of it.
    if (event.buttons === 0) return onUp(event);
    const point = pointOf(event);
    isPull ||= Math.hypot(point.x - pointer.x, point.y - pointer.y) > PULL;
    if (!isPull) return;
    pointers.set(event.pointerId, point);
    const hold = holdOf([...pointers.values()]);
    onPull(pulled(grip.shown, grip.hold, hold, lanes.clientWidth, limits()));
  };
  const onUp = ({ pointerId }: PointerEvent) => {
    if (pointers.delete(pointerId) && pointers.size > 0) takeHold();
  };
  const ended = new AbortController();
  const { signal } = ended;
  lanes.addEventListener('pointerdown', onDown, { signal });
  window.addEventListener('pointermove', onMove, { signal });
  window.addEventListener('pointerup', onUp, { signal });
  window.addEventListener('pointercancel', onUp, { signal });
  return { isHeld: () => pointers.size > 0, stop: () => ended.abort() };
}
